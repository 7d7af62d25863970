import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { plainField, TextField } from "~/ui/fields";
import { entryTexts } from "./entry.text";

/** The short code, typed from the wall. @param typed what could be no code */
export function CodeForm({ typed }: { typed: string | null }) {
  const t = useText(entryTexts);
  return (
    <Form action="/w" className="space-y-4">
      <TextField field={plainField("code", { value: typed, ...(typed === null ? {} : { errors: [t("code.wrong")] }) })} label={t("code.label")} hint={t("code.lead")} autoComplete="off" spellCheck={false} width="short" />
      <Button>{t("code.button")}</Button>
    </Form>
  );
}
