import { Form } from "@remix-run/react";
import { formatDateTime } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import type { QrPath } from "~/platform/qr-path.server";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { Card } from "~/ui/page";
import { QrCode } from "~/ui/qr-code";
import { useOwnAddress } from "~/ui/use-own-address";
import { workshopTexts } from "./workshop.text";
import type { WorkshopView } from "./workshops.server";

/** Where participants enter something: the whole address, how it is shown, and as a QR code. */
export interface JoinAddress {
  address: string;
  shown: string;
  qr: QrPath;
}

/** The workshop that is open: how to join, and what the team can do with it. */
export function JoinCard({ workshop, join, wallTo }: { workshop: WorkshopView; join: JoinAddress; wallTo: string }) {
  const t = useText(workshopTexts);
  const locale = useLocale();
  return (
    <Card title={t("now.title", { title: workshop.title })} accent="leaf">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <QrCode qr={join.qr} label={t("now.qr", { address: join.shown })} className="h-44 w-44 shrink-0" />
        <div className="min-w-0 space-y-3">
          <p>{t("now.how")}</p>
          <p className="break-words text-[1.25rem] font-semibold">{join.shown}</p>
          <p>
            {t("now.code")} <span className="ml-1 font-head text-[1.75rem] font-bold tracking-[0.12em]">{workshop.code}</span>
          </p>
          <p className="text-note text-ink-soft">{t("now.until", { time: formatDateTime(locale, workshop.closesAt) })}</p>
          <ButtonRow>
            <LinkButton to={wallTo} icon="map" target="_blank">
              {t("now.wall")}
            </LinkButton>
            <CopyButton text={join.address} label={t("now.copy")} />
          </ButtonRow>
        </div>
      </div>
      <Form method="post" action={useOwnAddress()} className="mt-5 border-t border-line pt-4">
        <input type="hidden" name="workshopId" value={workshop.id} />
        <ButtonRow>
          {workshop.extendable ? (
            <Button name="intent" value="extend" variant="ghost" size="small">
              {t("now.extend")}
            </Button>
          ) : null}
          <Button name="intent" value="close" variant="ghost" size="small">
            {t("now.close")}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  );
}
