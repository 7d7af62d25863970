import type { ComponentProps } from "react";
import { useText } from "~/platform/i18n/use-text";
import { FormErrors, TextField, type FormField } from "~/ui/fields";
import type { ProofKind } from "./proof.server";
import { secondFactorTexts } from "./second-factor.text";

interface ProofFieldProps {
  kind: ProofKind;
  form: ComponentProps<typeof FormErrors>["form"];
  field: FormField;
}

/** Password or code before a step that a session left open must not be enough for; the summary of errors above it. */
export function ProofField({ kind, form, field }: ProofFieldProps) {
  const t = useText(secondFactorTexts);
  const label = kind === "none" ? "" : t(`proof.${kind}`);
  return (
    <>
      <FormErrors form={form} labels={{ proof: label }} />
      {kind === "password" ? <TextField field={field} label={label} type="password" autoComplete="current-password" /> : null}
      {kind === "code" ? <TextField field={field} label={label} autoComplete="one-time-code" spellCheck={false} width="medium" /> : null}
    </>
  );
}
