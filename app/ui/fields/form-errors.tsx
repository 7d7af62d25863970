import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "../icon";
import { uiTexts } from "../ui.text";

/** The part of a Conform form that the summary reads. */
interface FormWithErrors {
  readonly id: string;
  readonly name: string;
  readonly allErrors: Readonly<Record<string, readonly string[] | undefined>>;
}

interface FormErrorsProps {
  form: FormWithErrors;
  /** Names of the fields as the reader knows them, by field name; without one the sentence stands alone. */
  labels?: Readonly<Record<string, ReactNode>>;
}

/**
 * Summary above the form: what has to be put right, each with a link to its field.
 * Takes the focus when it appears, so that a screen reader begins here.
 */
export function FormErrors({ form, labels = {} }: FormErrorsProps) {
  const t = useText(uiTexts);
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(form.allErrors).flatMap(([name, texts]) => (texts ?? []).map((text) => ({ name, text })));
  const ofWhole = ({ name }: { name: string }) => name === form.name || name === "";
  const ofFields = errors.filter((error) => !ofWhole(error));
  // What concerns no single field is said as it is; only entries are counted.
  const [first, ...others] = errors.filter(ofWhole);
  const title = ofFields.length > 0 ? t("errors.title", { count: ofFields.length }) : first?.text;
  const listed = ofFields.length > 0 ? errors : others;
  const signature = errors.map((error) => error.name + error.text).join("|");
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-card border-2 border-brick bg-brick-tint p-4">
      <p className="flex items-center gap-2 font-head text-[1.0625rem] font-semibold text-brick-ink">
        <Icon name="alert" />
        {title}
      </p>
      {listed.length > 0 ? (
        <ul className="mt-2 list-disc space-y-1 pl-7">
          {listed.map((error) => (
            <li key={error.name + error.text}>
              {ofWhole(error) ? (
                error.text
              ) : (
                <a href={`#${form.id}-${error.name}`} className="text-ink underline underline-offset-[3px]">
                  {labels[error.name] ? <>{labelled(labels[error.name])} </> : null}
                  {error.text}
                </a>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** A label that is a question already ends with a sign. */
function labelled(label: ReactNode): ReactNode {
  return typeof label === "string" && /[?!:…]$/.test(label) ? label : <>{label}:</>;
}
