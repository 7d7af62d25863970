import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { actorOf } from "~/domains/account/index.server";
import { initiativesOf } from "~/domains/initiative/index.server";
import { isStep, steps } from "~/domains/journey";
import { allGuides, chosenInitiative } from "~/domains/toolbox";
import { searchGuides } from "~/domains/toolbox/index.server";
import { ShelfPage } from "~/domains/toolbox/shelf-page";
import { toolboxTexts } from "~/domains/toolbox/toolbox.text";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const words = (query.get("q") ?? "").trim().slice(0, 200);
  const named = query.get("schritt");
  const step = isStep(named) ? named : null;
  const [locale, { user }] = await Promise.all([localeOf(request), actorOf(request)]);
  const initiative = chosenInitiative(user ? await initiativesOf(user.id) : [], query.get("initiative"));
  const shelf = allGuides(locale);
  const found = words ? await searchGuides(words, locale) : shelf.map((guide) => ({ guide, excerpt: [] }));
  return {
    title: textFor(locale, toolboxTexts)("title"),
    words,
    step,
    steps: steps.filter((one) => shelf.some((guide) => guide.steps.includes(one))),
    initiative: initiative && { slug: initiative.slug, name: initiative.name },
    items: found
      .filter(({ guide }) => !step || guide.steps.includes(step))
      .map(({ guide: { slug, language, title, summary, kind, minutes, steps: belongsTo }, excerpt }) => ({
        guide: { slug, language, title, summary, kind, minutes, steps: belongsTo },
        excerpt,
      })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function Toolbox() {
  const { title: _, ...shelf } = useLoaderData<typeof loader>();
  return <ShelfPage {...shelf} />;
}
