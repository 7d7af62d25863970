import type { ReactNode } from "react";

interface FileFieldProps {
  /** Where a form has more than one. */
  name?: string;
  label: string;
  hint: ReactNode;
  /** As of the input: ".csv,.xlsx" */
  accept: string;
  /** What is wrong with the file that was sent, and what to do. */
  problem?: string;
}

/** Choice of one file, sent as `file` or by its name. */
export function FileField({ name = "file", label, hint, accept, problem }: FileFieldProps) {
  const id = name === "file" ? "datei" : `datei-${name}`;
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <div id={`${id}-hinweis`} className="text-note text-ink-soft">
        {hint}
      </div>
      <input
        id={id}
        type="file"
        name={name}
        accept={accept}
        aria-describedby={problem ? `${id}-hinweis ${id}-fehler` : `${id}-hinweis`}
        aria-invalid={problem ? true : undefined}
        className="block w-full max-w-full rounded border border-line-strong bg-surface p-2"
      />
      {problem ? (
        <p id={`${id}-fehler`} role="alert" className="font-semibold text-brick-ink">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
