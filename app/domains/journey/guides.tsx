import { Link } from "@remix-run/react";
import type { Locale } from "~/platform/i18n/locale";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { guideTexts } from "./guides.text";

/** A guide of the toolbox, as the route finds it there. */
export interface GuideLink {
  title: string;
  to: string;
  /** reading time */
  minutes: number;
  /** in which it is written: German where there is no other */
  language: Locale;
}

/** Links to guides; where there is none yet, to the shelf. */
export function Guides({ guides }: { guides: readonly GuideLink[] }) {
  const t = useText(guideTexts);
  const locale = useLocale();
  return (
    <>
      {guides.length === 0 ? <p className="text-note text-ink-soft">{t("none")}</p> : null}
      <ul className="m-0 list-none space-y-2 p-0">
        {guides.map(({ title, to, language }) => (
          <li key={to}>
            <Link className="link" to={to} lang={language}>
              {title}
            </Link>
            {language === locale ? null : <span className="text-note text-ink-soft"> ({t("inGerman")})</span>}
          </li>
        ))}
      </ul>
      <p className="no-print mt-3 text-note">
        <Link className="link" to="/werkzeugkasten">
          {t("all")}
        </Link>
      </p>
    </>
  );
}
