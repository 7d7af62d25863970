import { Link } from "@remix-run/react";
import { formatDate } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { notesTexts } from "./notes.text";

/** The last yearly talk, beside the yearly check. `talk` null: there was none. */
export function TalkCard({ talk, base }: { talk: { heldOn: string; authorName: string } | null; base: string }) {
  const t = useText(notesTexts);
  const locale = useLocale();
  return (
    <Card title={t("talk.title")}>
      <p>{talk ? t("talk.last", { date: formatDate(locale, talk.heldOn), name: talk.authorName }) : t("talk.none")}</p>
      {talk ? (
        <p className="mt-2">
          <Link className="link" to={`${base}/beratung`}>
            {t("talk.read")}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
