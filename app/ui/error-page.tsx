import { Link, useRouteLoaderData } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { LinkButton } from "./button";
import { errorPageTexts } from "./error-page.text";

type Kind = "notFound" | "forbidden" | "refused" | "tooMany" | "failed";

function kindOf(status: number): Kind {
  if (status === 404) return "notFound";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 429) return "tooMany";
  return status < 500 ? "refused" : "failed";
}

interface ErrorPageProps {
  status: number;
  /** Joins the page with the line in the server's log. */
  requestId?: string;
}

/** What happened, in plain words, and the ways on. Stands within the page frame. */
export function ErrorPage({ status, requestId }: ErrorPageProps) {
  const t = useText(errorPageTexts);
  const kind = kindOf(status);
  // Not there when the root itself failed.
  const root = useRouteLoaderData("root") as { user?: { role: string } | null } | undefined;
  const advises = root?.user != null && root.user.role !== "member";
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-12 sm:px-8 sm:py-20">
      <svg aria-hidden="true" viewBox="0 0 240 60" fill="none" className="mb-6 h-14 w-56">
        <path d="M12 38h74" stroke="#2c7a4b" strokeWidth="7" strokeLinecap="round" />
        <path d="M108 38h30" stroke="#b9b19f" strokeWidth="7" strokeLinecap="round" strokeDasharray="0.1 13" />
        <path d="M160 38h68" stroke="#ddd6c8" strokeWidth="7" strokeLinecap="round" />
        <circle cx="44" cy="38" r="9" fill="#fff" stroke="#2c7a4b" strokeWidth="4" />
        <circle cx="196" cy="38" r="9" fill="#fff" stroke="#b9b19f" strokeWidth="4" />
        <path d="m92 28 10 20M152 28l-10 20" stroke="#f2a71b" strokeWidth="4" strokeLinecap="round" />
      </svg>
      <p className="text-ink-soft">{t("code", { status: String(status) })}</p>
      <h1 className="text-title">{t(`${kind}.title`)}</h1>
      <p className="mt-3 max-w-measure">{t(`${kind}.lead`)}</p>
      <nav aria-label={t("ways")} className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton to="/">{t("home")}</LinkButton>
        <Link to={advises ? "/beratung" : "/initiativen"} className="link py-1">
          {t(advises ? "advising" : "initiatives")}
        </Link>
        <Link to="/werkzeugkasten" className="link py-1">
          {t("toolbox")}
        </Link>
        <Link to="/netzwerke" className="link py-1">
          {t("search")}
        </Link>
      </nav>
      {requestId ? (
        <p className="mt-10 border-t border-line pt-4 text-fine text-ink-soft">
          {t("requestId")} <code className="select-all font-semibold text-ink">{requestId}</code>
        </p>
      ) : null}
    </div>
  );
}
