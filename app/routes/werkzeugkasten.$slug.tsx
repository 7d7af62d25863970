import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { actorOf } from "~/domains/account/index.server";
import { initiativesOf } from "~/domains/initiative/index.server";
import { chosenInitiative, guideBySlug } from "~/domains/toolbox";
import { GuidePage } from "~/domains/toolbox/guide-page";
import { InitiativeBox, TemplateList } from "~/domains/toolbox/guide-side";
import { answersOf, bodyOf, forInitiative } from "~/domains/toolbox/index.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [locale, actor] = await Promise.all([localeOf(request), actorOf(request)]);
  const guide = guideBySlug(params.slug ?? "", locale);
  if (!guide) throw new Response(null, { status: 404 });
  const own = actor.user ? await initiativesOf(actor.user.id) : [];
  const chosen = chosenInitiative(own, new URL(request.url).searchParams.get("initiative"));
  const mayEdit = chosen !== null && can(actor, "initiative.edit", { membership: chosen.role, adviser: false });
  return {
    guide,
    parts: bodyOf(guide).parts,
    related: guide.related.map((slug) => guideBySlug(slug, locale)).flatMap((other) => (other ? [{ slug: other.slug, title: other.title, language: other.language }] : [])),
    choices: own.map(({ slug, name }) => ({ slug, name })),
    initiative: chosen && (await forInitiative(chosen, guide, locale)),
    answers: chosen ? await answersOf(chosen.id, guide.slug) : {},
    answersTo: chosen && mayEdit ? `/initiativen/${chosen.slug}/werkzeugkasten/${guide.slug}` : null,
    readOnly: chosen !== null && !mayEdit,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [...pageMeta(data?.guide.title), ...(data ? [{ name: "description", content: data.guide.summary }] : [])];

export default function ToolboxGuide() {
  const { choices, initiative, ...page } = useLoaderData<typeof loader>();
  return (
    <GuidePage
      // Fields keep what is chosen by themselves: with another initiative they start anew.
      key={`${page.guide.slug} ${page.guide.language} ${initiative?.slug ?? ""}`}
      {...page}
      query={initiative ? `?${new URLSearchParams({ initiative: initiative.slug }).toString()}` : ""}
      side={
        <>
          <InitiativeBox initiative={initiative} choices={choices} />
          <TemplateList names={page.guide.templates} initiative={initiative} />
        </>
      }
    />
  );
}
