import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { withNodes } from "~/platform/i18n/with-nodes";
import { buttonClass, ButtonRow } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { Disclosure } from "~/ui/disclosure";
import { Card } from "~/ui/page";
import type { MapPartner } from "../map/map-state";
import { draftMail, mailTo } from "./draft-mail";
import { giveAndNeedTexts } from "./give-and-need.text";
import { Judgement } from "./judgement";
import type { Pair } from "./pairs";

interface PairCardProps {
  pair: Pair;
  giver: MapPartner;
  receiver: MapPartner;
  page: string;
  canEdit: boolean;
  from: { initiative: string; name: string };
}

/** One pair: what is needed, what is given, why the two were found, and a mail to each side. */
export function PairCard({ pair, giver, receiver, page, canEdit, from }: PairCardProps) {
  const t = useText(giveAndNeedTexts);
  const words = useText(vocabularyTexts);
  const name = ({ id, name: called }: MapPartner): ReactNode => (
    <Link className="link" to={`${page}/${id}`}>
      {called}
    </Link>
  );
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const reasons = [
    ...pair.themes.map((theme) => t("theme", { theme: words(`theme.${theme}`) })),
    ...pair.words.map(({ needed, given }) => (same(needed, given) ? t("word", { word: given }) : t("twoWords", { needed, given }))),
  ];
  return (
    <Card level={3} accent="leaf" title={withNodes((at) => t("pair", at), { giver: name(giver), receiver: name(receiver) })} aside={canEdit ? <Judgement page={page} giver={giver} receiver={receiver} intent="unfit" /> : null}>
      <div className="grid gap-x-8 gap-y-2 md:grid-cols-2">
        <p>
          <span className="block text-note text-ink-soft">{t("needs", { partner: receiver.name })}</span>
          {receiver.needs}
        </p>
        <p>
          <span className="block text-note text-ink-soft">{t("gives", { partner: giver.name })}</span>
          {giver.gives}
        </p>
      </div>
      <p className="mt-2 text-note">
        <span className="text-ink-soft">{t("because")}:</span> {reasons.join(" · ")}
      </p>
      <div className="no-print mt-3 grid items-start gap-2 lg:grid-cols-2">
        <Mail to="giver" addressee={giver} giver={giver} receiver={receiver} from={from} />
        <Mail to="receiver" addressee={receiver} giver={giver} receiver={receiver} from={from} />
      </div>
    </Card>
  );
}

function Mail({ to, addressee, giver, receiver, from }: { to: "giver" | "receiver"; addressee: MapPartner } & Pick<PairCardProps, "giver" | "receiver" | "from">) {
  const t = useText(giveAndNeedTexts);
  const draft = draftMail(useLocale(), { giver, receiver }, to, from);
  return (
    <Disclosure summary={t("mail", { partner: addressee.name })}>
      <p className="mb-2 font-semibold">{draft.subject}</p>
      <p className="whitespace-pre-line text-note">{draft.body}</p>
      {addressee.mailbox === "" ? <p className="mt-3 text-note text-ink-soft">{t("noMailbox", { partner: addressee.name })}</p> : null}
      <div className="mt-3">
        <ButtonRow>
          <a href={mailTo(addressee.mailbox, draft)} className={buttonClass({ size: "small" })}>
            {t("open")}
          </a>
          <CopyButton text={`${draft.subject}\n\n${draft.body}`} label={t("copy")} size="small" />
        </ButtonRow>
      </div>
    </Disclosure>
  );
}
