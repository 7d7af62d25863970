import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { useForm } from "~/platform/forms/use-form";
import { locales, type Locale } from "~/platform/i18n/locale";
import { useText } from "~/platform/i18n/use-text";
import { Button, LinkButton } from "~/ui/button";
import { FormErrors, RadioGroup, TextField } from "~/ui/fields";
import { useFreshKey } from "~/ui/fields/use-fresh-key";
import { Card, Page, Stack } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { accountTexts } from "./account.text";
import { AccountSafety, type SafetyView } from "./account-safety";
import type { ActorUser } from "./actor.server";
import { NoticeRateForm } from "./notices/notice-rate-form";
import type { NoticeRate } from "./notices/notice-rates";
import { PendingEmailChange } from "./email-change/pending-email-change";
import type { PendingChange } from "./email-change/email-change.server";
import type { OwnMembership } from "./queries.server";
import { passwordLength } from "./password-length";
import { teamTexts } from "./team.text";

type Result = SubmissionResult<string[]>;

/** Each language is named in itself. */
const languages: Record<Locale, string> = { de: "Deutsch", en: "English" };

interface AccountPageProps {
  user: ActorUser;
  /** language of the pages now */
  locale: Locale;
  withPassword: boolean;
  memberships: OwnMembership[];
  /** the initiative from which somebody came here */
  from: OwnMembership | null;
  safety: SafetyView;
  emailChange: PendingChange | null;
  noticeRate: NoticeRate;
  /** answer to the form that was sent, with its `intent` */
  result?: Result;
}

export function AccountPage({ user, locale, withPassword, memberships, from, safety, emailChange, noticeRate, result }: AccountPageProps) {
  const t = useText(accountTexts);
  const sent = result?.initialValue?.["intent"];
  const answerTo = (intent: string) => (sent === intent ? result : undefined);
  const fresh = useFreshKey(result);
  return (
    <Page
      title={t("title")}
      lead={t("signedInAs", { email: user.email })}
      badge={user.role === "member" ? null : <Pill tone="todo" icon={null}>{t(`role.${user.role}`)}</Pill>}
      actions={
        <LinkButton variant="ghost" to={from ? `/initiativen/${from.slug}` : "/initiativen"}>
          {from ? t("backTo", { name: from.name }) : t("toInitiatives")}
        </LinkButton>
      }
      width="narrow"
    >
      <Stack>
        <Profile key={`profile ${fresh}`} name={user.name} locale={locale} result={answerTo("profile")} />
        <NoticeRateForm key={`notices ${fresh}`} rate={noticeRate} result={answerTo("notices")} />
        {emailChange ? (
          <PendingEmailChange pending={emailChange} />
        ) : (
          <Card title={t("email.title")}>
            <p className="mb-4 break-words">{user.email}</p>
            <LinkButton variant="ghost" to="/konto/adresse" icon="mail">
              {t("email.change")}
            </LinkButton>
          </Card>
        )}
        <Password key={`password ${fresh}`} email={user.email} withPassword={withPassword} result={answerTo("password")} />
        <AccountSafety {...safety} />
        <Memberships memberships={memberships} />
        <Card title={t("deletion.title")}>
          <p className="mb-4">{t("deletion.what")}</p>
          <LinkButton variant="ghost" to="/konto/loeschen">
            {t("deletion.go")}
          </LinkButton>
        </Card>
      </Stack>
    </Page>
  );
}

function Profile({ name, locale, result }: { name: string; locale: Locale; result: Result | undefined }) {
  const t = useText(accountTexts);
  const [form, fields] = useForm<{ name: string; locale: string }>({ id: "profil", lastResult: result, defaultValue: { name, locale } });
  return (
    <Card title={t("profile")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <FormErrors form={form} labels={{ name: t("name"), locale: t("language") }} />
        <TextField field={fields.name} label={t("name")} autoComplete="name" />
        <RadioGroup field={fields.locale} label={t("language")} hint={t("languageHint")} columns={2} options={locales.map((value) => ({ value, label: <span lang={value}>{languages[value]}</span> }))} />
        <Button name="intent" value="profile">
          {t("save")}
        </Button>
      </Form>
    </Card>
  );
}

function Password({ email, withPassword, result }: { email: string; withPassword: boolean; result: Result | undefined }) {
  const t = useText(accountTexts);
  const [form, fields] = useForm<{ current: string; password: string }>({ id: "passwort", lastResult: result });
  return (
    <Card title={t("password.title")}>
      <Form method="post" id={form.id} noValidate className="space-y-4">
        <p>{t(withPassword ? "password.change" : "password.none")}</p>
        <FormErrors form={form} labels={{ current: t("password.current"), password: t("password.new") }} />
        {/* For password managers, which save a password under a name. */}
        <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
        {withPassword ? <TextField field={fields.current} label={t("password.current")} type="password" autoComplete="current-password" /> : null}
        <TextField field={fields.password} label={t("password.new")} hint={t("password.hint", { min: passwordLength.min })} type="password" autoComplete="new-password" />
        <Button variant="ghost" name="intent" value="password">
          {t(withPassword ? "password.changeButton" : "password.set")}
        </Button>
      </Form>
    </Card>
  );
}

function Memberships({ memberships }: { memberships: OwnMembership[] }) {
  const t = useText(accountTexts);
  const team = useText(teamTexts);
  return (
    <Card title={t("initiatives.title")}>
      {memberships.length === 0 ? <p className="mb-4">{t("initiatives.none")}</p> : null}
      <ul className="mb-4 space-y-2">
        {memberships.map(({ slug, name, role }) => (
          <li key={slug}>
            <Link className="link" to={`/initiativen/${slug}`}>
              {name}
            </Link>
            <span className="text-ink-soft"> · {team(`role.${role}`)}</span>
          </li>
        ))}
      </ul>
      <LinkButton variant="ghost" to="/initiativen/neu" icon="add">
        {t("initiatives.new")}
      </LinkButton>
    </Card>
  );
}
