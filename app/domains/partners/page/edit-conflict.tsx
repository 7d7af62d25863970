import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { VersionConflict } from "~/ui/version-conflict";
import type { FormConflict } from "../map/form-answer";
import { tableTexts } from "../table/table.text";
import { type NamesById, useFieldWords } from "./use-field-words";

interface EditConflictProps {
  entity: "partner" | "relation" | "offer";
  conflict: FormConflict;
  names: NamesById;
  /** The form that still holds what was typed. */
  formId: string;
  /** The page afresh. */
  keepTo: string;
  /** Where removed partners are listed. */
  removedTo: string;
}

/** Somebody else was faster: both versions of each field side by side, or that the thing is gone. */
export function EditConflict({ entity, conflict, names, formId, keepTo, removedTo }: EditConflictProps) {
  const t = useText(tableTexts);
  const words = useFieldWords(names);
  if (conflict.gone) {
    return (
      <Notice tone="warn" role="alert">
        <p>{conflict.by ? t("conflict.gone", { name: conflict.by }) : t("conflict.goneUnknown")}</p>
        <LinkButton to={entity === "partner" ? removedTo : keepTo} variant="ghost" size="small">
          {entity === "partner" ? t("conflict.goneTo") : t("row.cancel")}
        </LinkButton>
      </Notice>
    );
  }
  return (
    <VersionConflict
      savedBy={conflict.by}
      formId={formId}
      keepTo={keepTo}
      differences={conflict.fields.map(({ field, mine, now }) => ({ label: words.label(entity, field), mine: words.value(entity, field, mine), stored: words.value(entity, field, now) }))}
    />
  );
}
