import { config } from "~/platform/config.server";
import { transaction, type Tx } from "~/platform/db.server";
import { formatDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { textFor } from "~/platform/i18n/texts";
import { queueMail } from "~/platform/mail/queue-mail.server";
import { accountMailTexts } from "./account-mails.text";
import { linkMinutes, resetMinutes } from "./lifetimes";
import type { MembershipRole, Role } from "./permissions";
import { teamTexts } from "./team.text";

/** Why a link for signing in is sent: asked for, new address, or an address that wanted to sign up although it is known. */
export interface LinkPurpose {
  kind: "signIn" | "signUp" | "known";
  locale: Locale;
  /** path of our own to go on to */
  next: string;
}

const address = (path: string, query: Record<string, string> = {}) => {
  const search = new URLSearchParams(query).toString();
  return `${config.baseUrl}${path}${search ? `?${search}` : ""}`;
};

/** The link opens a page with a button, so that mail scanners neither sign in nor use it up. */
export async function sendLinkMail(to: string, token: string, { kind, locale, next }: LinkPurpose): Promise<void> {
  const t = textFor(locale, accountMailTexts);
  await transaction((tx) =>
    queueMail(tx, {
      to,
      locale,
      subject: t(`${kind}.subject`),
      paragraphs: [t(`${kind}.lead`, { minutes: linkMinutes }), t("notYou")],
      action: { label: t(`${kind}.action`), url: address("/anmelden/link", { token, weiter: next }) },
    }, config.baseUrl),
  );
}

/** To an address without an account: the page said the same as ever, only its owner learns of it. */
export async function sendUnknownMail(to: string, locale: Locale, next: string): Promise<void> {
  const t = textFor(locale, accountMailTexts);
  await transaction((tx) =>
    queueMail(tx, {
      to,
      locale,
      subject: t("unknown.subject"),
      paragraphs: [t("unknown.lead"), t("notYou")],
      action: { label: t("unknown.action"), url: address("/registrieren", { weiter: next }) },
    }, config.baseUrl),
  );
}

/** To the owner of a locked account: the page said the same as ever, only its owner learns of it. */
export async function sendLockedMail(to: string, locale: Locale): Promise<void> {
  const t = textFor(locale, accountMailTexts);
  await transaction((tx) => queueMail(tx, { to, locale, subject: t("locked.subject"), paragraphs: [t("locked.lead"), t("notYou")] }, config.baseUrl));
}

export async function sendResetMail(to: string, locale: Locale, token: string): Promise<void> {
  const t = textFor(locale, accountMailTexts);
  await transaction((tx) =>
    queueMail(tx, {
      to,
      locale,
      subject: t("reset.subject"),
      paragraphs: [t("reset.lead", { minutes: resetMinutes }), t("notYou")],
      action: { label: t("reset.action"), url: address(`/passwort/${token}`) },
    }, config.baseUrl),
  );
}

export interface InvitationLetter {
  to: string;
  locale: Locale;
  inviter: string;
  initiative: string;
  role: MembershipRole;
  expiresAt: Date;
  token: string;
}

export async function queueInvitationMail(tx: Tx, { to, locale, inviter, initiative, role, expiresAt, token }: InvitationLetter): Promise<void> {
  const t = textFor(locale, accountMailTexts);
  const roleName = textFor(locale, teamTexts)(`role.${role}`);
  await queueMail(tx, {
    to,
    locale,
    subject: t("invitation.subject", { initiative }),
    paragraphs: [
      t("invitation.lead", { inviter, initiative, role: roleName }),
      t("invitation.until", { date: formatDate(locale, expiresAt) }),
      t("unexpected"),
    ],
    action: { label: t("invitation.action"), url: address(`/einladung/${token}`) },
  }, config.baseUrl);
}

/** To somebody for whom the service point has made an account. It carries no secret: the page it leads to sends the link. */
export async function queueAccountMail(tx: Tx, { to, locale, inviter, role }: { to: string; locale: Locale; inviter: string; role: Role }): Promise<void> {
  const t = textFor(locale, accountMailTexts);
  await queueMail(tx, {
    to,
    locale,
    subject: t("account.subject"),
    paragraphs: [t(`account.lead.${role}`, { inviter }), t("account.how", { email: to }), t("unexpected")],
    action: { label: t("account.action"), url: address("/anmelden") },
  }, config.baseUrl);
}
