import { Form, Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "../button";
import { plainField, TextField } from "../fields";
import { PathEmblem } from "../path-emblem";
import { Pill } from "../pill";
import { homeTexts } from "./home.text";

const doors = [
  { key: "found", to: "/initiativen/neu" },
  { key: "advise", to: "/beratung" },
  { key: "sign", to: "/unterzeichnen" },
] as const;

const phases = ["look", "build", "last"] as const;
/** What of each phase can be done by now. */
const extent = { look: "now", build: "partly", last: "later" } as const;

/** The landing page. `networkCount`: published networks of the directory. */
export function Home({ networkCount }: { networkCount: number }) {
  const t = useText(homeTexts);
  return (
    <>
      <Hero />
      <div className="mx-auto w-full max-w-page px-4 pb-16 sm:px-8">
        <section aria-label={t("doors")} className="relative -mt-14 grid gap-5 md:grid-cols-3">
          {doors.map(({ key, to }) => (
            <div key={key} className="relative flex flex-col rounded-xl border border-line bg-surface p-6 shadow-lifted focus-within:border-petrol hover:border-petrol">
              <h2 className="text-[1.375rem]">{t(`door.${key}.title`)}</h2>
              <p className="mb-4 mt-3">{t(`door.${key}.text`)}</p>
              {/* The whole card is the target; the link alone carries the words. */}
              <Link to={to} className="link mt-auto self-start font-semibold after:absolute after:inset-0">
                {t(`door.${key}.link`)}
              </Link>
            </div>
          ))}
        </section>
        <div className="mt-14 grid gap-x-16 gap-y-12 md:grid-cols-2">
          <Search networkCount={networkCount} />
          <section>
            <h2 className="text-[1.375rem]">{t("toolbox.title")}</h2>
            <p className="mb-4 mt-3 max-w-measure">{t("toolbox.text")}</p>
            <Link to="/werkzeugkasten" className="link font-semibold">
              {t("toolbox.link")}
            </Link>
          </section>
        </div>
        <section className="mt-16 border-t border-line pt-10">
          <h2 className="sr-only">{t("how.title")}</h2>
          <ol className="grid gap-x-12 gap-y-8 md:grid-cols-3">
            {phases.map((phase, index) => (
              <li key={phase}>
                <PhaseLine reached={index} />
                <h3 className="text-[1.2rem]">{t(`how.${phase}.title`)}</h3>
                <p className="mt-2">{t(`how.${phase}.text`)}</p>
                <p className="mt-3">
                  <Pill tone={phase === "look" ? "ok" : "todo"}>{t(`how.${extent[phase]}`)}</Pill>
                </p>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function Hero() {
  const t = useText(homeTexts);
  return (
    <div className="on-dark overflow-clip bg-petrol-deep text-white">
      <div className="mx-auto grid w-full max-w-page gap-x-10 px-4 pb-28 pt-10 sm:px-8 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div>
          <h1 className="max-w-[42rem] text-display">{t("title")}</h1>
          <p className="mt-6 max-w-[37rem] text-[1.125rem] leading-relaxed text-white/90 sm:text-[1.25rem]">{t("lead")}</p>
          <div className="mt-7 flex flex-wrap gap-4">
            <LinkButton to="/initiativen/neu" variant="accent">
              {t("begin")}
            </LinkButton>
            <LinkButton to="/werkzeugkasten" variant="light">
              {t("read")}
            </LinkButton>
          </div>
        </div>
        <PathEmblem className="no-print mt-10 w-full max-w-[25rem] justify-self-center lg:mt-20 lg:self-end" />
      </div>
    </div>
  );
}

/** Three stations on a line, filled as far as this phase reaches. */
function PhaseLine({ reached }: { reached: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 120 26" fill="none" className="mb-3 h-[1.6rem] w-[7.4rem]">
      <path d="M4 13h112" stroke="#ddd6c8" strokeWidth="6" strokeLinecap="round" />
      <path d={`M4 13h${14 + reached * 42}`} stroke="#f2a71b" strokeWidth="6" strokeLinecap="round" />
      {phases.map((phase, n) => (
        <circle key={phase} cx={18 + n * 42} cy="13" r="8.5" fill="#faf8f3" stroke={n <= reached ? "#f2a71b" : "#b9b19f"} strokeWidth="4" />
      ))}
    </svg>
  );
}

function Search({ networkCount }: { networkCount: number }) {
  const t = useText(homeTexts);
  return (
    <section>
      <h2 className="text-[1.375rem]">{t("networks.title")}</h2>
      <p className="mb-4 mt-3 max-w-measure">{networkCount === 0 ? t("networks.none") : t("networks.count", { count: networkCount })}</p>
      <Form method="get" action="/netzwerke" role="search" className="flex flex-wrap items-end gap-3">
        <TextField
          field={plainField("q")}
          type="search"
          label={t("networks.label")}
          placeholder={t("networks.hint")}
          className="min-w-0 flex-[1_1_14rem]"
        />
        <Button icon="search">
          {t("networks.search")}
        </Button>
      </Form>
      <p className="mt-4">
        <Link to="/netzwerke" className="link font-semibold">
          {t("networks.all")}
        </Link>
      </p>
    </section>
  );
}
