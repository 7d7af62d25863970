import { Form } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import type { MapPartner } from "../map/map-state";
import { giveAndNeedTexts } from "./give-and-need.text";

/** The button that puts a pair aside or brings it back. */
export function Judgement({ page, giver, receiver, intent }: { page: string; giver: MapPartner; receiver: MapPartner; intent: "unfit" | "back" }) {
  const t = useText(giveAndNeedTexts);
  return (
    <Form method="post" action={`${page}/paar`} preventScrollReset className="no-print">
      <input type="hidden" name="giverId" value={giver.id} />
      <input type="hidden" name="receiverId" value={receiver.id} />
      <Button name="intent" value={intent} variant="quiet" size="small" icon={intent === "back" ? "undo" : "close"} aria-label={t(`${intent}For`, { giver: giver.name, receiver: receiver.name })}>
        {t(intent)}
      </Button>
    </Form>
  );
}
