import { Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Icon } from "~/ui/icon";
import { adviserBarTexts } from "./adviser-bar.text";

/** Above every page of a group that an adviser reads: whom the page speaks to, and the way back. */
export function AdviserBar({ base }: { base: string }) {
  const t = useText(adviserBarTexts);
  return (
    <aside aria-label={t("label")} className="no-print border-b border-line bg-petrol-tint">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 text-note sm:px-8">
        <p className="flex gap-2">
          <Icon name="info" className="mt-[0.2em] h-[1.1em] w-[1.1em] shrink-0 text-petrol" />
          {t("text")}
        </p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          <li>
            <Link className="link" to="/beratung">
              {t("groups")}
            </Link>
          </li>
          <li>
            <Link className="link" to={`${base}/beratung`}>
              {t("notes")}
            </Link>
          </li>
        </ul>
      </div>
    </aside>
  );
}
