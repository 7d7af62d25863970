import type { ReactNode } from "react";

interface FileFieldProps {
  label: string;
  hint: ReactNode;
  /** As of the input: ".csv,.xlsx" */
  accept: string;
  /** What is wrong with the file that was sent, and what to do. */
  problem?: string;
}

/** Choice of one file, sent as `file`. */
export function FileField({ label, hint, accept, problem }: FileFieldProps) {
  return (
    <div className="space-y-1.5">
      <label htmlFor="datei" className="block font-semibold">
        {label}
      </label>
      <div id="datei-hinweis" className="text-note text-ink-soft">
        {hint}
      </div>
      <input
        id="datei"
        type="file"
        name="file"
        accept={accept}
        aria-describedby={problem ? "datei-hinweis datei-fehler" : "datei-hinweis"}
        aria-invalid={problem ? true : undefined}
        className="block w-full max-w-full rounded border border-line-strong bg-surface p-2"
      />
      {problem ? (
        <p id="datei-fehler" role="alert" className="font-semibold text-brick-ink">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
