import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { areaOf } from "~/domains/impulse/index.server";
import { editPartnerMap } from "~/domains/journey/index.server";
import { closeWorkshop, extendWorkshop, joinAddress, type MakeEdits, openWorkshop, setAside, takeEntries, trayOf, workshopsOf } from "~/domains/partners/index.server";
import { entryChoice, openWorkshopSchema, workshopIdSchema } from "~/domains/partners/workshop/schema";
import { useLivePage } from "~/domains/partners/workshop/use-live-page";
import { type WorkshopAnswer, WorkshopPage } from "~/domains/partners/workshop/workshop-page";
import { workshopTexts } from "~/domains/partners/workshop/workshop.text";
import { hiddenValues, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { redirectWithToast } from "~/platform/toast.server";

const areaKeys = async (initiativeId: string) => (await areaOf(initiativeId)).parts.map(({ ags }) => ags);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const canEdit = can(actor, "initiative.edit", access);
  const workshops = await workshopsOf(initiative.id);
  const open = workshops.find((workshop) => workshop.open);
  return {
    title: `${textFor(await localeOf(request), workshopTexts)("title")} · ${initiative.name}`,
    base: `/initiativen/${initiative.slug}`,
    today: calendarDate(new Date()),
    workshops,
    join: open ? joinAddress(open.code) : null,
    tray: canEdit ? await trayOf(initiative.id, await areaKeys(initiative.id)) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const [locale, form] = [await localeOf(request), await readForm(request)];
  const t = textFor(locale, workshopTexts);
  const page = `/initiativen/${initiative.slug}/partner/workshop`;
  const refuse = (answer: WorkshopAnswer, status: number) => data(answer, { status });
  const [intent = "", entryId = ""] = String(form.get("intent") ?? "").split(" ");
  switch (intent) {
    case "open": {
      const submission = await parseForm(form, openWorkshopSchema, locale);
      if (submission.status !== "success") return refuse({ result: submission.reply() }, 400);
      if (!(await openWorkshop(initiative.id, actor, submission.value))) return refuse({ problem: t("open.alreadyOpen") }, 409);
      return redirectWithToast(page, { text: t("open.done") });
    }
    case "extend": {
      const { workshopId } = hiddenValues(form, workshopIdSchema);
      if (!(await extendWorkshop(initiative.id, workshopId))) return refuse({ problem: t("now.notExtended") }, 409);
      return redirectWithToast(page, { text: t("now.extended") });
    }
    case "close": {
      const { workshopId } = hiddenValues(form, workshopIdSchema);
      await closeWorkshop(initiative.id, workshopId);
      return redirectWithToast(`${page}#eingang`, { text: t("now.closed") });
    }
    case "dismiss":
    case "return": {
      const name = await setAside(initiative.id, entryId, intent === "dismiss");
      return redirectWithToast(`${page}#eingang`, { text: intent === "dismiss" ? t("tray.dismissed", { name: name ?? "" }) : t("tray.returned") });
    }
    case "take":
    case "takeAll": {
      const ids = intent === "take" ? [entryId] : form.getAll("eintrag").filter((id) => typeof id === "string");
      const choices = ids.flatMap((id) => entryChoice(form, id) ?? []);
      const make: MakeEdits = (edits, options) => editPartnerMap(initiative.id, actor, edits, options);
      const taken = await takeEntries(initiative.id, choices, await areaKeys(initiative.id), make);
      if (taken.status === "changed") return refuse({ problems: [t("tray.changed")] }, 409);
      const problems = taken.problems.map(({ organisation, problem }) => t(`tray.problem.${problem}`, { name: organisation }));
      if (problems.length > 0) return refuse({ problems }, 409);
      return redirectWithToast(`${page}#eingang`, { text: t("tray.taken", { count: taken.taken }) });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function WorkshopRoute() {
  const { title: _, ...loaded } = useLoaderData<typeof loader>();
  const open = loaded.workshops.find((workshop) => workshop.open);
  useLivePage(`${loaded.base}/partner/wand/live`, open?.closesAt ?? null);
  return <WorkshopPage {...loaded} answer={useActionData<typeof action>() ?? {}} />;
}
