import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireInitiative } from "~/domains/account/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { searchEntrySchema } from "~/domains/networks";
import { changeSearchEntry, deleteSearchEntry, findSearchEntry } from "~/domains/networks/index.server";
import { DeleteSearchEntry } from "~/domains/networks/search-record/delete-search-entry";
import { SearchEntryConflict } from "~/domains/networks/search-record/search-entry-conflict";
import { SearchEntryForm } from "~/domains/networks/search-record/search-entry-form";
import { searchRecordErrors, searchRecordTexts } from "~/domains/networks/search-record/search-record.text";
import { invalid, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Card, Page, Stack } from "~/ui/page";

const unknown = () => new Response(null, { status: 404 });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const entry = await findSearchEntry(initiative.id, params.id ?? "");
  if (!entry) throw unknown();
  return {
    path: `/initiativen/${initiative.slug}`,
    entry,
    askDelete: new URL(request.url).searchParams.has("loeschen"),
    today: calendarDate(new Date()),
    title: textFor(await localeOf(request), searchRecordTexts)("editTitle"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const [id, locale, form] = [params.id ?? "", await localeOf(request), await readForm(request)];
  const list = `/initiativen/${initiative.slug}/bestand/gesucht`;
  const t = textFor(locale, searchRecordTexts);
  if (form.get("intent") === "delete") {
    const known = await changeInitiative(initiative.id, actor, (tx) => deleteSearchEntry(tx, initiative.id, id));
    if (!known) throw unknown();
    return redirectWithToast(list, { text: t("deleted") });
  }
  const submission = await parseForm(form, searchEntrySchema(calendarDate(new Date())), locale, searchRecordErrors);
  if (submission.status !== "success") return invalid(submission);
  const saved = await changeInitiative(initiative.id, actor, (tx) => changeSearchEntry(tx, { initiativeId: initiative.id, by: actor.user.name }, id, submission.value));
  if (saved.status === "unknown") throw unknown();
  if (saved.status === "conflict") return data({ conflict: { result: submission.reply(), mine: submission.value, current: saved.current } }, { status: 409 });
  return redirectWithToast(list, { text: t("changed") });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title);

export default function SearchEntryRoute() {
  const { path, entry, askDelete, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(searchRecordTexts);
  const list = `${path}/bestand/gesucht`;
  const conflict = answer && "conflict" in answer ? answer.conflict : undefined;
  const crumbs = [
    { label: t("crumb.path"), to: path },
    { label: t("crumb.check"), to: `${path}/bestand` },
    { label: t("title"), to: list },
  ];
  return (
    <Page title={t("editTitle")} breadcrumbs={crumbs} width="narrow">
      <Stack>
        {conflict ? <SearchEntryConflict stored={conflict.current} mine={conflict.mine} keepTo={`${list}/${entry.id}`} /> : null}
        <DeleteSearchEntry entry={entry} page={`${list}/${entry.id}`} asked={askDelete} />
        <Card>
          <SearchEntryForm values={entry} result={answer && "result" in answer ? answer.result : conflict?.result} revision={(conflict?.current ?? entry).revision} today={today} cancelTo={list} action={`${list}/${entry.id}`} />
        </Card>
      </Stack>
    </Page>
  );
}
