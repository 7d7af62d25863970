import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { changesTexts } from "./changes.text";
import type { StepChange, StepChanges } from "./step-changes";

/** How many are shown at once; the others open below. */
const atOnce = 6;

/** What changed in a step since its adviser looked at it last. */
export function ChangesList({ changes: { since, changes }, base }: { changes: StepChanges; base: string }) {
  const t = useText(changesTexts);
  const date = formatDate(useLocale(), since.at);
  if (changes.length === 0) return <p className="text-note">{t(since.kind === "submitted" ? "noneFirst" : "none", { date })}</p>;
  const more = changes.slice(atOnce);
  return (
    <div className="space-y-2 text-note">
      <p>{t(`since.${since.kind}`, { name: since.by, date })}</p>
      <Lines changes={changes.slice(0, atOnce)} base={base} />
      {more.length > 0 ? (
        <details>
          <summary className="min-h-6 cursor-pointer font-semibold text-petrol">{t("more", { count: more.length })}</summary>
          <div className="pt-2">
            <Lines changes={more} base={base} />
          </div>
        </details>
      ) : null}
    </div>
  );
}

function Lines({ changes, base }: { changes: StepChange[]; base: string }) {
  const locale = useLocale();
  return (
    <ul className="m-0 list-disc space-y-1.5 pl-5">
      {changes.map(({ what, who, at, path }, index) => (
        <li key={index} className="break-words">
          {path ? (
            <Link className="link" to={`${base}${path}`}>
              {what}
            </Link>
          ) : (
            what
          )}
          {who || at ? <span className="block text-fine text-ink-soft">{[who, at ? formatDate(locale, at) : ""].filter(Boolean).join(", ")}</span> : null}
        </li>
      ))}
    </ul>
  );
}
