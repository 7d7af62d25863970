import { Form } from "@remix-run/react";
import { locales, type Locale } from "~/platform/i18n/locale";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { frameTexts } from "./frame.text";

/** Each language is named in itself, for those who cannot read the other. */
const names: Record<Locale, string> = { de: "Deutsch", en: "English" };

/** Stays on the page at `path` (with query); loads it anew, so that nothing in the former language stays behind. */
export function LanguageSwitch({ path }: { path: string }) {
  const locale = useLocale();
  const t = useText(frameTexts);
  return (
    <Form method="post" action="/sprache" reloadDocument aria-label={t("language")} className="flex items-center text-fine">
      <input type="hidden" name="weiter" value={path} />
      {locales.map((language, index) => (
        <span key={language} className="flex items-center">
          {index > 0 ? (
            <span aria-hidden="true" className="text-white/70">
              ·
            </span>
          ) : null}
          <button
            name="sprache"
            value={language}
            lang={language}
            aria-current={language === locale ? "true" : undefined}
            className={`min-h-9 rounded px-2 underline-offset-4 hover:underline ${language === locale ? "font-semibold text-white" : "text-white/90"}`}
          >
            {names[language]}
          </button>
        </span>
      ))}
    </Form>
  );
}
