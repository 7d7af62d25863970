import { Form, Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { BrandMark } from "../brand-mark";
import { classNames } from "../class-names";
import { Icon } from "../icon";
import { frameTexts } from "./frame.text";
import { LanguageSwitch } from "./language-switch";
import { Menu } from "./menu";
import { accountAddress, currentEntry, navigationFor, type FrameInitiative, type FrameUser, type NavEntry } from "./navigation";

export interface HeaderProps {
  user: FrameUser | null;
  initiative?: FrameInitiative;
  /** Path and query of the page. */
  path: string;
}

export function Header({ user, initiative, path }: HeaderProps) {
  const t = useText(frameTexts);
  const entries = navigationFor(user, initiative);
  return (
    <header data-site className="on-dark relative z-20 bg-petrol-deep text-white">
      <div className="flex min-h-14 items-center gap-x-6 px-4 sm:px-8">
        <Link to="/" aria-label={t("home")} className="flex items-center gap-2.5 py-2 font-head text-[1.25rem] font-bold">
          <BrandMark />
          Netzwerkstatt
        </Link>
        <nav aria-label={t("mainNavigation")} className="hidden bar:block">
          <ul className="flex items-center gap-x-4 min-[1360px]:gap-x-5">
            {entries.map((entry) => (
              <li key={entry.key}>
                <BarLink entry={entry} path={path} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto hidden items-center gap-x-3 bar:flex">
          {initiative ? (
            <Link to={`/initiativen/${initiative.slug}`} className="hidden max-w-[16rem] truncate text-fine text-white/90 underline-offset-4 hover:underline min-[1360px]:block">
              {initiative.name}
            </Link>
          ) : null}
          <LanguageSwitch path={path} />
          {user ? <UserMenu key={path} user={user} accountTo={accountAddress(initiative)} /> : <SignInLink path={path} />}
        </div>
        <Menu
          key={`menu ${path}`}
          className="group ml-auto bar:hidden"
          summary={
            <>
              <Icon name="menu" className="h-5 w-5 group-open:hidden" />
              <Icon name="close" className="hidden h-5 w-5 group-open:block" />
              {t("menu")}
            </>
          }
          summaryClass="flex min-h-11 items-center gap-2 rounded px-2 font-semibold"
          panelClass="absolute inset-x-0 top-full bg-petrol px-4 pb-5 pt-3 shadow-overlay sm:px-8"
        >
          <MobileMenu {...{ user, initiative, path, entries }} />
        </Menu>
      </div>
    </header>
  );
}

function BarLink({ entry, path }: { entry: NavEntry; path: string }) {
  const current = currentEntry(entry, path);
  return (
    <Link
      to={entry.to}
      aria-current={current}
      className={classNames(
        "block whitespace-nowrap border-b-[3px] pb-0.5 pt-[5px] text-note",
        current ? "border-marigold font-semibold" : "border-transparent text-white/90 hover:border-white/40 hover:text-white",
      )}
    >
      <EntryName entry={entry} />
    </Link>
  );
}

/** The mark is a word, not a colour: it is read out with the name. */
function EntryName({ entry }: { entry: NavEntry }) {
  const t = useText(frameTexts);
  return (
    <>
      {t(`nav.${entry.key}`)}
      {entry.later ? <span className="ml-1.5 text-fine font-normal italic text-white/75">{t("later")}</span> : null}
    </>
  );
}

function SignInLink({ path }: { path: string }) {
  const t = useText(frameTexts);
  const back = path === "/" ? "" : `?weiter=${encodeURIComponent(path)}`;
  return (
    <Link to={`/anmelden${back}`} className="py-2 text-fine font-semibold underline-offset-4 hover:underline">
      {t("signIn")}
    </Link>
  );
}

function UserMenu({ user, accountTo }: { user: FrameUser; accountTo: string }) {
  const t = useText(frameTexts);
  return (
    <Menu
      className="group relative"
      summary={
        <>
          <Icon name="person" />
          <span className="max-w-[6.5rem] truncate min-[1360px]:max-w-[9rem]">
            <span className="sr-only">{t("userMenu", { name: user.name })}</span>
            <span aria-hidden="true">{user.name}</span>
          </span>
          <Icon name="chevronDown" className="h-4 w-4 group-open:rotate-180" />
        </>
      }
      summaryClass="flex min-h-9 items-center gap-1.5 rounded px-2 text-fine font-semibold hover:bg-white/10"
      panelClass="absolute right-0 top-full mt-2 w-72 rounded-card border border-line bg-surface p-2 text-ink shadow-overlay [&_:focus-visible]:outline-petrol"
    >
      <p className="break-words border-b border-line px-3 pb-2 pt-1 text-fine text-ink-soft">{user.email}</p>
      <ul className="pt-1">
        <li>
          <MenuLink to="/initiativen">{t("nav.initiatives")}</MenuLink>
        </li>
        <li>
          <MenuLink to="/netzwerke">{t("nav.networks")}</MenuLink>
        </li>
        <li>
          <MenuLink to={accountTo}>{t("account")}</MenuLink>
        </li>
        <li>
          <Form method="post" action="/abmelden" reloadDocument>
            <button className="min-h-10 w-full rounded px-3 text-left hover:bg-sunken">{t("signOut")}</button>
          </Form>
        </li>
      </ul>
    </Menu>
  );
}

function MenuLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="flex min-h-10 items-center rounded px-3 hover:bg-sunken">
      {children}
    </Link>
  );
}

function MobileMenu({ user, initiative, path, entries }: HeaderProps & { entries: NavEntry[] }) {
  const t = useText(frameTexts);
  return (
    <>
      {initiative ? <p className="pb-1 text-fine text-white/90">{`${t("initiative")} ${initiative.name}`}</p> : null}
      <nav aria-label={t("mainNavigation")}>
        <ul>
          {entries.map((entry) => {
            const current = currentEntry(entry, path);
            return (
              <li key={entry.key} className="border-b border-white/15">
                <Link
                  to={entry.to}
                  aria-current={current}
                  className={classNames("flex min-h-12 items-center border-l-4 pl-3", current ? "border-marigold font-semibold" : "border-transparent")}
                >
                  <EntryName entry={entry} />
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <LanguageSwitch path={path} />
        {user ? (
          <div className="flex flex-wrap items-center gap-x-4 text-note">
            {initiative ? (
              <Link to="/initiativen" className="py-2 underline-offset-4 hover:underline">
                {t("nav.initiatives")}
              </Link>
            ) : null}
            <Link to={accountAddress(initiative)} className="py-2 underline-offset-4 hover:underline">
              {t("account")}
            </Link>
            <Form method="post" action="/abmelden" reloadDocument>
              <button className="py-2 font-semibold underline-offset-4 hover:underline">{t("signOut")}</button>
            </Form>
          </div>
        ) : (
          <SignInLink path={path} />
        )}
      </div>
    </>
  );
}
