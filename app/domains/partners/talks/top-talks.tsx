import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Card } from "~/ui/page";
import { TeamOnly } from "../findings/team-only";
import { type TalksOfPage, useNextTalks } from "./next-talks-view";
import { talksTexts } from "./talks.text";
import { useTalkWords } from "./use-talk-words";

const top = 3;

/** The first talks, beside the map: name and weightiest reason. */
export function TopTalks(props: TalksOfPage) {
  const t = useText(talksTexts);
  const { talks } = useNextTalks(props);
  const words = useTalkWords(props.map.partners);
  if (talks.length === 0) return null;
  const page = `${props.base}/partner`;
  return (
    <Card title={t("title")} level={3} badge={<TeamOnly />} className="!py-3">
      <ol className="list-decimal space-y-1.5 pl-5 text-note">
        {talks.slice(0, top).map(({ partnerId, reasons }) => (
          <li key={partnerId}>
            <Link className="link font-semibold" to={`${page}?ansicht=karte&partner=${partnerId}`} preventScrollReset>
              {props.map.partners.find(({ id }) => id === partnerId)?.name}
            </Link>
            <span className="block">{words.reason(partnerId, reasons[0]!)}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-note">
        <Link className="link" to={`${page}?ansicht=gespraeche`}>
          {t("all")}
        </Link>
      </p>
    </Card>
  );
}
