import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { plainField, RadioGroup, SelectField } from "~/ui/fields";
import { Card } from "~/ui/page";
import { partnerKinds } from "../partner";
import { PartnerStatePill } from "../partner-table";
import { partnerTexts } from "../partner.text";
import type { TrayEntry as Entry } from "./tray.server";
import { workshopTexts } from "./workshop.text";

/** One entry that waits: what was said, what it would become, beside the partner it resembles. A part of the tray's form. */
export function TrayEntry({ entry }: { entry: Entry }) {
  const t = useText(workshopTexts);
  const words = useText(partnerTexts);
  const { id, organisation, like } = entry;
  const said = { offers: entry.offers, gives: entry.gives, needs: entry.needs };
  return (
    <Card title={organisation} level={3} accent={like ? "marigold" : undefined}>
      <input type="hidden" name="eintrag" value={id} />
      <div className={like ? "grid gap-4 sm:grid-cols-2" : ""}>
        <Side title={like ? t("tray.said") : null} texts={said} />
        {like ? (
          <div className="rounded border border-line bg-sunken p-3">
            <p className="mb-1 text-fine text-ink-soft">{t("tray.there")}</p>
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {like.name} <PartnerStatePill state={like.state} />
            </p>
            <p className="text-note text-ink-soft">{words(`kind.${like.kind}`)}</p>
            <Side title={null} texts={{ offers: like.offers.join("\n"), gives: like.gives, needs: like.needs }} />
          </div>
        ) : null}
      </div>
      <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-4">
        {like ? (
          <RadioGroup
            field={plainField(`ziel-${id}`, { id: `ziel-${id}`, value: like.certain ? like.partnerId : "new" })}
            label={t("tray.target")}
            options={[
              { value: like.partnerId, label: t("tray.toExisting", { name: like.name }) },
              { value: "new", label: t("tray.asNew") },
            ]}
          />
        ) : null}
        <SelectField
          field={plainField(`art-${id}`, { id: `art-${id}`, value: entry.becomes })}
          label={
            <>
              {t("tray.kind")}
              <span className="sr-only"> {t("tray.kindOf", { name: organisation })}</span>
              {like ? <span className="font-normal text-ink-soft"> ({t("tray.kindIfNew")})</span> : null}
              {entry.guessed && !like ? <span className="font-normal text-ink-soft"> ({t("tray.guessed")})</span> : null}
            </>
          }
          width="medium"
          options={partnerKinds.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
        />
        <ButtonRow>
          <Button name="intent" value={`take ${id}`} size="small" icon="check" data-take aria-label={t("tray.takeOf", { name: organisation })}>
            {t("tray.take")}
          </Button>
          <Button name="intent" value={`dismiss ${id}`} size="small" variant="ghost" aria-label={t("tray.dismissOf", { name: organisation })}>
            {t("tray.dismiss")}
          </Button>
        </ButtonRow>
      </div>
    </Card>
  );
}

function Side({ title, texts }: { title: string | null; texts: Record<"offers" | "gives" | "needs", string> }) {
  const t = useText(workshopTexts);
  const filled = (["offers", "gives", "needs"] as const).filter((key) => texts[key] !== "");
  return (
    <div className="min-w-0">
      {title ? <p className="mb-1 text-fine text-ink-soft">{title}</p> : null}
      {filled.length === 0 ? <p className="text-ink-soft">{t("tray.nothing")}</p> : null}
      {filled.map((key) => (
        <p key={key} className="mb-1.5 whitespace-pre-line break-words">
          <span className="font-semibold">{t(`tray.${key}`)}:</span> {texts[key]}
        </p>
      ))}
    </div>
  );
}
