import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { listVersion, textVersions, valueVersion, type VersionField } from "~/ui/version-choice";
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
  /** The partner itself is at work, through its link: its own name. */
  self?: string;
  /** Where removed partners are listed. */
  removedTo: string;
}

/** Somebody else was faster: both versions of each field side by side, or that the thing is gone. */
export function EditConflict({ entity, conflict, names, formId, keepTo, self, removedTo }: EditConflictProps) {
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
      bySelf={self === undefined ? undefined : conflict.by === self}
      formId={formId}
      keepTo={keepTo}
      differences={conflict.fields.map(({ field, mine, now }) => ({ label: words.label(entity, field), mine: words.value(entity, field, mine), stored: words.value(entity, field, now), field: fieldChoice(field, mine, now) }))}
    />
  );
}

const texts = ["gives", "needs", "style", "note"];

/** A stored value of the map as the forms send it. */
function fieldChoice(field: string, mine: unknown, now: unknown): VersionField {
  if (field === "wished") return valueVersion(field, now === true ? "soll" : "ist");
  if (typeof now === "boolean") return listVersion(field, now ? ["on"] : []);
  if (Array.isArray(now)) return listVersion(field, now.map(String));
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
  return texts.includes(field) ? textVersions(field, text(mine), text(now)) : valueVersion(field, text(now));
}
