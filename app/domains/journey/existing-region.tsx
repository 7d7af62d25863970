import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { plainField } from "~/ui/fields/field";
import { TextArea, TextField } from "~/ui/fields/text-fields";
import { Notice } from "~/ui/notice";
import { existingRegionTexts } from "./existing-region.text";

interface ExistingRegionProps {
  /** it can be entered now */
  enter: boolean;
  /** it has been entered */
  entered: boolean;
  result?: SubmissionResult<string[]>;
}

/** For a region that was there before this tool: straight to its yearly check, and back again. One field, so it does without the forms of the steps. */
export function ExistingRegion({ enter, entered, result }: ExistingRegionProps) {
  const t = useText(existingRegionTexts);
  if (!enter && !entered) return null;
  const fieldOf = (name: string) => {
    const typed = result?.initialValue?.[name];
    return plainField(name, { id: `bestehend-${name}`, value: typeof typed === "string" ? typed : null, errors: result?.error?.[name] ?? [] });
  };
  const label = entered ? t("back") : t("enter");
  return (
    <div className="no-print">
      <Disclosure summary={t(entered ? "back" : "summary")} open={result !== undefined}>
        <div className="space-y-3">
          <p className="max-w-measure">{t(entered ? "backText" : "text")}</p>
          <Form method="post" action="?index" noValidate className="space-y-3" aria-label={label}>
            {result?.error?.[""]?.map((sentence) => (
              <Notice key={sentence} tone="stop" role="alert">
                <p>{sentence}</p>
              </Notice>
            ))}
            <input type="hidden" name="step" value="decision" />
            {entered ? (
              <TextArea field={fieldOf("text")} label={t("reason")} optional rows={2} />
            ) : (
              <TextField field={fieldOf("foundedYear")} label={t("year")} inputMode="numeric" width="short" optional />
            )}
            <Button name="intent" value={entered ? "STEP.REOPEN" : "ENTER_EXISTING"} variant="ghost">
              {label}
            </Button>
          </Form>
        </div>
      </Disclosure>
    </div>
  );
}
