import { useRef, type ReactNode } from "react";
import { versionNames, type VersionChoice } from "~/platform/forms/settle-versions";
import { useText } from "~/platform/i18n/use-text";
import { Row, Td, Th } from "./table";
import { useVersionChoice, type VersionField } from "./version-choice";
import { versionConflictTexts } from "./version-conflict.text";

export interface Difference {
  label: string;
  /** "" is shown as empty. */
  mine: ReactNode;
  stored: ReactNode;
  field: VersionField;
}

interface VersionLineProps extends Difference {
  formId: string;
  /** Names of the two versions. */
  mineName: string;
  storedName: string;
}

/** One entry in both versions, with the choice which of them stands. Its controls belong to the form that is saved. */
export function VersionLine({ label, mine, stored, field, formId, mineName, storedName }: VersionLineProps) {
  const t = useText(versionConflictTexts);
  const { choice, choose, name, names } = useVersionChoice(formId, field);
  const together = useRef<HTMLTextAreaElement>(null);
  const radio = (value: VersionChoice, said: string) => (
    <input
      type="radio"
      form={formId}
      name={versionNames.choice + name}
      value={value}
      checked={choice === value}
      onChange={() => choose(value, together.current?.value)}
      aria-label={t("choiceOf", { field: label, version: said })}
      className="mt-[0.2em] h-5 w-5 shrink-0 accent-petrol"
    />
  );
  const version = (value: VersionChoice, said: string, shown: ReactNode) => (
    <Td label={said}>
      <label className="flex cursor-pointer gap-2.5">
        {radio(value, said)}
        {shown === "" ? <span className="italic text-ink-soft">{t("empty")}</span> : <span className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{shown}</span>}
      </label>
    </Td>
  );
  return (
    <tbody className="group/line">
      <Row>
        <Th scope="row">
          {label}
          {names.map((covered) => (
            <input key={covered} type="hidden" form={formId} name={versionNames.covers + name} value={covered} />
          ))}
          {Object.entries(field.other).flatMap(([covered, values]) => values.map((value) => <input key={`${covered} ${value}`} type="hidden" form={formId} name={versionNames.other + covered} value={value} />))}
          {field.both === undefined ? null : (
            <label className="mt-2 flex cursor-pointer gap-2.5 font-normal">
              {radio("both", t("both"))}
              <span>{t("both")}</span>
            </label>
          )}
        </Th>
        {version("mine", mineName, mine)}
        {version("other", storedName, stored)}
      </Row>
      {field.both === undefined ? null : (
        // Without JavaScript as well: shown as soon as "both" is chosen.
        <Row className="group-[:not(:has([value=both]:checked))]/line:hidden">
          <td colSpan={3} className="border-b border-line px-2 pb-4">
            <textarea
              ref={together}
              form={formId}
              name={versionNames.both + name}
              aria-label={t("bothText", { field: label })}
              defaultValue={field.both}
              rows={6}
              onInput={(event) => choose("both", event.currentTarget.value)}
              className="block w-full resize-y rounded border border-line-strong bg-surface px-3 py-2 text-base text-ink [field-sizing:content]"
            />
          </td>
        </Row>
      )}
    </tbody>
  );
}
