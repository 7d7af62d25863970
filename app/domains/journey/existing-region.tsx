import { useText } from "~/platform/i18n/use-text";
import { Disclosure } from "~/ui/disclosure";
import { journeyTexts } from "./journey.text";
import { pathTexts } from "./path.text";
import { CommandForm, type CommandResult } from "./step-actions";

interface ExistingRegionProps {
  /** it can be entered now */
  enter: boolean;
  /** it has been entered */
  entered: boolean;
  result?: CommandResult;
}

/** For a region that was there before this tool: straight to its yearly check, and back again. */
export function ExistingRegion({ enter, entered, result }: ExistingRegionProps) {
  const t = useText(pathTexts);
  const word = useText(journeyTexts);
  if (!enter && !entered) return null;
  const view = { step: "decision", actions: [], primary: null, reviewYear: 0, asAdviser: false } as const;
  const type = entered ? "STEP.REOPEN" : "ENTER_EXISTING";
  return (
    <div className="no-print">
      <Disclosure summary={t(entered ? "existing.back" : "existing.summary")} open={result !== undefined}>
        <div className="space-y-3">
          <p className="max-w-measure">{t(entered ? "existing.backText" : "existing.text")}</p>
          <CommandForm type={type} view={{ ...view, actions: [] }} result={result} action="?index" next={undefined} label={entered ? t("existing.back") : word("command.enterExisting")} primary={false} />
        </div>
      </Disclosure>
    </div>
  );
}
