import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { areaShapes, districtSearchOf, municipalitiesOf } from "~/domains/districts/index.server";
import { areaChange, areaParts } from "~/domains/impulse";
import { AreaForm } from "~/domains/impulse/area-form";
import { AreaOverview } from "~/domains/impulse/area-overview";
import { areaTexts } from "~/domains/impulse/area.text";
import { areaOf, saveArea } from "~/domains/impulse/index.server";
import { areaSchema } from "~/domains/impulse/schema";
import { changeInitiative } from "~/domains/journey/index.server";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Page, Stack } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const [locale, area] = await Promise.all([localeOf(request), areaOf(initiative.id)]);
  const own = area.parts.map(({ ags }) => ags);
  return {
    title: `${textFor(locale, areaTexts)("title")} · ${initiative.name}`,
    path: `/initiativen/${initiative.slug}`,
    canEdit: can(actor, "initiative.edit", access),
    area,
    municipalities: Object.fromEntries(own.map((ags) => [ags, municipalitiesOf(ags)])),
    shapes: await areaShapes(own),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const form = await readForm(request);
  const submission = await parseForm(form, areaSchema, locale, areaTexts);
  const search = districtSearchOf(form);
  // The search button only looks something up: what is not chosen yet is no error.
  if (search) return { search: { result: { ...submission.reply(), status: undefined, error: undefined }, found: search } };
  if (submission.status !== "success") return invalid(submission);
  const { revision, districts, municipalities, ...switches } = submission.value;
  const area = { parts: areaParts(districts, municipalities, municipalitiesOf), ...switches };
  const saved = await changeInitiative(initiative.id, actor, (tx) => saveArea(tx, initiative.id, { revision, savedBy: actor.user.name }, area));
  if (saved.status === "conflict") {
    return data({ conflict: { result: submission.reply(), mine: area, stored: saved.current } }, { status: 409 });
  }
  return redirectWithToast(`/initiativen/${initiative.slug}/bestand`, { text: areaChange(locale, saved.before, area) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function AreaPage() {
  const { path, canEdit, area, municipalities, shapes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const conflict = answer && "conflict" in answer ? answer.conflict : null;
  const search = answer && "search" in answer ? answer.search : null;
  const t = useText(areaTexts);
  const crumbs = [{ label: t("path"), to: path }, { label: t("check"), to: `${path}/bestand` }, { label: t("title") }];
  return (
    <Page title={t("title")} lead={t("lead")} breadcrumbs={crumbs}>
      <Stack gap="large">
        {canEdit ? (
          <AreaForm
            key={area.revision}
            area={area}
            municipalities={municipalities}
            lastResult={answer && "result" in answer ? answer.result : (search ?? conflict)?.result}
            search={search?.found}
            conflict={conflict}
            backTo={`${path}/bestand`}
            selfTo={`${path}/bestand/gebiet`}
          />
        ) : null}
        <AreaOverview area={area} shapes={shapes} />
      </Stack>
    </Page>
  );
}
