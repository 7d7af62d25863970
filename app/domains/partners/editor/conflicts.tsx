import { labelOf } from "~/domains/districts";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Row, Table, Td, Th } from "~/ui/table";
import { chainTexts } from "../education-chain.text";
import type { MapConflict } from "../live/edit-queue";
import type { MapStore } from "../live/map-store";
import { isPartnerKind, type partnerStates } from "../partner";
import { partnerTexts } from "../partner.text";
import { relationTexts } from "../relation.text";
import { editorTexts } from "./editor.text";
import { panelTexts } from "./panel.text";
import { usePlaceName } from "./use-place-name";

/** Own changes that others were faster with: both side by side, and one click decides. */
export function Conflicts({ store }: { store: MapStore }) {
  const t = useText(panelTexts);
  if (store.conflicts.length === 0) return null;
  return (
    <section role="alert" className="space-y-4 rounded-card border-2 border-marigold bg-surface p-4">
      <h2 className="flex items-center gap-2 text-[1.15rem]">
        <Icon name="alert" className="h-5 w-5 text-marigold-ink" />
        {t("conflict.title")}
      </h2>
      {store.conflicts.map((conflict) => (
        <OneConflict key={conflict.editId} conflict={conflict} store={store} />
      ))}
    </section>
  );
}

function OneConflict({ conflict, store }: { conflict: MapConflict; store: MapStore }) {
  const t = useText(panelTexts);
  const value = useValueWords();
  const { edit, fields, by, editId } = conflict;
  const name = store.map.partners.find(({ id }) => id === edit.id)?.name ?? (edit.entity === "relation" ? t("conflict.relation") : t("conflict.other"));
  const theirs = by ? t("conflict.by", { name: by }) : t("conflict.someone");
  return (
    <div className="space-y-3">
      <p>{theirs}</p>
      <Table caption={`${t("conflict.title")}: ${name}`}>
        <thead>
          <Row>
            <Th>{name}</Th>
            <Th>{t("conflict.mine")}</Th>
            <Th>{t("conflict.theirs")}</Th>
          </Row>
        </thead>
        <tbody>
          {fields.map(({ field, mine, now }) => (
            <Row key={field}>
              <Th scope="row">{value.fieldName(field) || name}</Th>
              <Td label={t("conflict.mine")}>{field === "" && mine === null ? t("conflict.remove") : value.of(field, mine)}</Td>
              <Td label={t("conflict.theirs")}>{field === "" && now === null ? t("conflict.gone") : value.of(field, now)}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" onClick={() => store.settle(editId, "mine")}>
          {t("conflict.takeMine")}
        </Button>
        <Button type="button" variant="ghost" size="small" onClick={() => store.settle(editId, "theirs")}>
          {t("conflict.takeTheirs")}
        </Button>
      </div>
    </div>
  );
}

/** Fields and values of an edit in words. */
function useValueWords() {
  const existence = useText(editorTexts);
  const t = useText(panelTexts);
  const words = useText(partnerTexts);
  const relationWords = useText(relationTexts);
  const chain = useText(chainTexts);
  const placeName = usePlaceName();
  const names: Partial<Record<string, string>> = {
    name: words("field.name"),
    kind: words("field.kind"),
    state: words("field.state"),
    gives: words("field.gives"),
    ags: words("field.ags"),
    postcode: words("field.postcode"),
    town: words("field.town"),
    webDomain: words("field.webDomain"),
    lane: t("panel.lane"),
    stages: t("panel.stages"),
    strength: t("connecting.strength"),
    wished: t("connecting.existence"),
  };
  return {
    fieldName: (field: string) => names[field] ?? (field === "" ? "" : t("conflict.other")),
    of(field: string, value: unknown): string {
      if (value === null || value === undefined || value === "") return t("conflict.empty");
      if (Array.isArray(value)) return value.length === 0 ? t("conflict.empty") : value.map((one) => (field === "stages" ? placeName(one) : String(one))).join(", ");
      if (field === "wished") return existence(value ? "existence.wished" : "existence.existing");
      if (typeof value === "boolean") return t(value ? "conflict.yes" : "conflict.no");
      if (field === "state") return words(`state.${value as (typeof partnerStates)[number]}`);
      if (field === "kind" && typeof value === "string") return isPartnerKind(value) ? words(`kind.${value}`) : relationWords(`kind.${value as "cooperation"}`);
      if (field === "lane") return chain(`lane.${value as "chain"}`);
      if (field === "ags" && typeof value === "string") return labelOf(value);
      if (field === "strength") return relationWords(`strength.${value as 1}`);
      return typeof value === "object" ? String((value as { name?: string }).name ?? t("conflict.yes")) : String(value);
    },
  };
}
