import { useText } from "~/platform/i18n/use-text";
import { Notice } from "~/ui/notice";
import { HintLine } from "./hint-line";
import { stepActionTexts } from "./step-actions.text";
import type { StepView } from "./step-view";

/** What stands in the way of a step, speaks against its end, or is still missing: on pages that have work of their own above it. */
export function StepHints({ view: { notYet, warnings, missing }, base }: { view: Pick<StepView, "notYet" | "warnings" | "missing">; base: string }) {
  const t = useText(stepActionTexts);
  if (!notYet && warnings.length === 0 && missing.length === 0) return null;
  return (
    <div className="space-y-3 lg:col-span-2">
      {notYet ? (
        <Notice>
          <p>{notYet}</p>
        </Notice>
      ) : null}
      {warnings.length > 0 ? (
        <Notice tone="warn">
          <ul className="m-0 max-w-measure list-none space-y-1.5 p-0">
            {warnings.map((hint) => (
              <li key={hint.text}>
                <HintLine hint={hint} base={base} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {missing.length > 0 ? (
        <p>
          <span className="font-semibold">{t("missing")}:</span> {missing.join(", ")}
        </p>
      ) : null}
    </div>
  );
}
