import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/domains/account";
import { requireInitiative } from "~/domains/account/index.server";
import { changeInitiative } from "~/domains/journey/index.server";
import { isSearchSource, searchEntrySchema } from "~/domains/networks";
import { addSearchEntry, searchRecord } from "~/domains/networks/index.server";
import { SearchEntryForm } from "~/domains/networks/search-record/search-entry-form";
import { SearchRecord } from "~/domains/networks/search-record/search-record";
import { searchRecordErrors, searchRecordTexts } from "~/domains/networks/search-record/search-record.text";
import { invalid, parseForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { calendarDate } from "~/platform/i18n/format";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Card, Stack } from "~/ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, initiative, access } = await requireInitiative(request, params.slug, "initiative.read");
  const wanted = new URL(request.url).searchParams.get("quelle") ?? "";
  return {
    page: `/initiativen/${initiative.slug}/bestand/gesucht`,
    entries: await searchRecord(initiative.id),
    canEdit: can(actor, "initiative.edit", access),
    source: isSearchSource(wanted) ? wanted : "",
    today: calendarDate(new Date()),
    entryId: randomUUID(),
    title: textFor(await localeOf(request), searchRecordTexts)("title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, initiative } = await requireInitiative(request, params.slug, "initiative.edit");
  const locale = await localeOf(request);
  const submission = await parseForm(request, searchEntrySchema(calendarDate(new Date())), locale, searchRecordErrors);
  if (submission.status !== "success") return invalid(submission);
  const writing = { initiativeId: initiative.id, by: actor.user.name };
  await changeInitiative(initiative.id, actor, (tx) => addSearchEntry(tx, writing, submission.value));
  return redirectWithToast(`/initiativen/${initiative.slug}/bestand/gesucht`, { text: textFor(locale, searchRecordTexts)("saved") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.title);

export default function SearchRecordRoute() {
  const { page, entries, canEdit, source, today, entryId, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(searchRecordTexts);
  return (
    <section aria-label={title}>
      <Stack>
        <SearchRecord entries={entries} page={page} canEdit={canEdit} />
        {canEdit ? (
          <Card title={t("addTitle")} id="eintragen">
            <SearchEntryForm key={`${source} ${entries.length}`} values={{ source, searchedOn: today }} result={answer?.result} revision={null} entryId={entryId} today={today} action={page} />
          </Card>
        ) : null}
      </Stack>
    </section>
  );
}
