import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePermission } from "~/domains/account/index.server";
import { AdministrationTabs } from "~/domains/review/administration/administration-tabs";
import { siteTextKeys } from "~/domains/site";
import { saveSiteText, siteText } from "~/domains/site/index.server";
import { siteTextSchema } from "~/domains/site/schema";
import { SiteTextForm } from "~/domains/site/site-text-form";
import { siteTexts } from "~/domains/site/site.text";
import { parseForm } from "~/platform/forms/parse-form.server";
import { locales } from "~/platform/i18n/locale";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page, Stack } from "~/ui/page";
import { pageMeta } from "~/platform/http/page-meta";

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, "service");
  const t = textFor(await localeOf(request), siteTexts);
  const texts = await Promise.all(
    siteTextKeys.flatMap((key) => locales.map(async (locale) => ({ key, locale, ...(await siteText(key, locale)) }))),
  );
  return { title: t("editTitle"), texts };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, "service");
  const locale = await localeOf(request);
  const submission = await parseForm(request, siteTextSchema, locale);
  if (submission.status !== "success") return data({ result: submission.reply(), conflict: undefined }, { status: 400 });
  const t = textFor(locale, siteTexts);
  const result = await saveSiteText(submission.value, actor.user.name);
  if ("conflict" in result) return data({ result: submission.reply(), conflict: result.conflict }, { status: 409 });
  return redirectWithToast("/verwaltung/texte", { text: t("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function OperatorTexts() {
  const { title, texts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(siteTexts);
  return (
    <Page title={title} lead={t("editLead")} width="narrow">
      <AdministrationTabs current="texts" />
      <Stack gap="large">
        {texts.map((text) => (
          <SiteTextForm key={`${text.key}-${text.locale}-${text.revision}`} text={text} lastResult={answer?.result} conflict={answer?.conflict} />
        ))}
      </Stack>
    </Page>
  );
}
