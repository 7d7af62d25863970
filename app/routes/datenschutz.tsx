import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteTextBlocks } from "~/domains/site";
import { siteTextForVisitor } from "~/domains/site/index.server";
import { SiteTextPage } from "~/domains/site/site-text-page";
import { siteTexts } from "~/domains/site/site.text";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { Prose } from "~/ui/prose";
import { pageMeta } from "~/platform/http/page-meta";

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = await localeOf(request);
  return { title: textFor(locale, siteTexts)("datenschutz"), blocks: siteTextBlocks(await siteTextForVisitor("datenschutz", locale)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

const facts = ["own", "cookies", "log", "attempts", "pupils"] as const;

export default function Privacy() {
  const t = useText(siteTexts);
  return (
    <SiteTextPage {...useLoaderData<typeof loader>()}>
      <Prose>
        <h2>{t("privacyFacts")}</h2>
        <p>{t("privacyFactsLead")}</p>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{t(`facts.${fact}`)}</li>
          ))}
        </ul>
      </Prose>
    </SiteTextPage>
  );
}
