import { randomUUID } from "node:crypto";
import { createCookie, data, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { takeWorkshopAttempt } from "~/domains/account/index.server";
import { addEntry, changeEntry, ownEntries, withdrawEntry, workshopByCode } from "~/domains/partners/index.server";
import { CodeForm } from "~/domains/partners/workshop/code-form";
import { EntryPage } from "~/domains/partners/workshop/entry-page";
import { entryTexts } from "~/domains/partners/workshop/entry.text";
import { entryKeySchema, entrySchema } from "~/domains/partners/workshop/schema";
import { hiddenValues, parseForm, readForm } from "~/platform/forms/parse-form.server";
import { pageMeta } from "~/platform/http/page-meta";
import { localeOf } from "~/platform/i18n/locale.server";
import { textFor } from "~/platform/i18n/texts";
import { useText } from "~/platform/i18n/use-text";
import { redirectWithToast } from "~/platform/toast.server";
import { Notice } from "~/ui/notice";
import { Page, Stack } from "~/ui/page";

const personal = { "X-Robots-Tag": "noindex, nofollow", "Cache-Control": "no-store" };
export const headers: HeadersFunction = () => personal;

// Which entries came from this phone, so that it can change them; nothing else, and gone after two days.
const keysCookie = (code: string) => createCookie(`eintraege-${code}`, { path: "/w", sameSite: "lax", httpOnly: true, maxAge: 2 * 24 * 3600 });
const keysSchema = z.array(z.uuid()).max(30).catch([]);
const key = z.uuid().nullable().catch(null);

async function keysOf(request: Request, code: string): Promise<string[]> {
  return keysSchema.parse(await keysCookie(code).parse(request.headers.get("Cookie")));
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const workshop = await workshopByCode(params.code ?? "");
  const t = textFor(await localeOf(request), entryTexts);
  if (!workshop) return data({ page: null, closed: null, title: t("gone.title") }, { status: 404, headers: personal });
  const { title, name, code } = workshop;
  if (!workshop.open) return data({ page: null, closed: { title, name }, title: t("closed.title") }, { status: 410, headers: personal });
  const query = new URL(request.url).searchParams;
  // Whoever keeps no cookies has the keys in the address.
  const [arrived, editing] = [key.parse(query.get("danke")), key.parse(query.get("aendern"))];
  const own = await ownEntries(workshop.id, [...(await keysOf(request, code)), ...[arrived, editing].filter((one) => one !== null)]);
  return data({ page: { workshop: { title, name, code }, own, freshKey: randomUUID(), arrived, editing }, closed: null, title }, { headers: personal });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const locale = await localeOf(request);
  const t = textFor(locale, entryTexts);
  const form = await readForm(request);
  const workshop = await workshopByCode(params.code ?? "");
  if (!workshop) throw new Response(null, { status: 404 });
  const self = `/w/${workshop.code}`;
  const intent = form.get("intent");
  if (intent === "withdraw") {
    const { entryKey } = hiddenValues(form, entryKeySchema);
    if (await takeWorkshopAttempt(workshop.id, context.clientAddress)) throw new Response(null, { status: 429 });
    return redirectWithToast(self, { text: (await withdrawEntry(workshop, entryKey)) ? t("withdrawn") : t("tooLate") });
  }
  if (intent !== "add" && intent !== "change") throw new Response(null, { status: 400 });
  const submission = await parseForm(form, entrySchema, locale);
  const refuse = (status: number, sentence?: string) => data({ result: submission.reply(sentence ? { formErrors: [sentence] } : {}) }, { status, headers: personal });
  if (submission.status !== "success") return refuse(400);
  if (await takeWorkshopAttempt(workshop.id, context.clientAddress)) return refuse(429, t("tooMany"));
  const { entryKey, ...content } = submission.value;
  const saved = await (intent === "add" ? addEntry : changeEntry)(workshop.id, entryKey, content);
  if (saved.status === "closed") return refuse(410, t("closed.title"));
  if (saved.status !== "saved") return refuse(409, saved.status === "full" ? t("full") : t("tooLate"));
  if (intent === "change") return redirectWithToast(self, { text: t("changed") });
  const keys = [...(await keysOf(request, workshop.code)), saved.entryKey].slice(-30);
  return redirect(`${self}?danke=${saved.entryKey}`, { status: 303, headers: { "Set-Cookie": await keysCookie(workshop.code).serialize(keys) } });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded?.title, { noindex: true });

export default function EntryRoute() {
  const { page, closed, title } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result ?? null;
  const t = useText(entryTexts);
  if (page) return <EntryPage {...page} result={result} />;
  return (
    <Page title={title} width="narrow">
      {closed ? (
        <Notice>
          <p>{t("closed.body", closed)}</p>
        </Notice>
      ) : (
        <Stack>
          <p>{t("gone.body")}</p>
          <CodeForm typed={null} />
        </Stack>
      )}
    </Page>
  );
}
