import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireInitiative } from "~/domains/account/index.server";
import { openFollowUps } from "~/domains/conversations/index.server";
import { minutesDocument, minutesOf } from "~/domains/partners/index.server";
import { localeOf } from "~/platform/i18n/locale.server";

/** The minutes of a workshop as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { initiative } = await requireInitiative(request, params.slug, "initiative.read");
  const minutes = await minutesOf(initiative.id, params.id ?? "");
  if (!minutes) throw new Response(null, { status: 404 });
  const talks = (await openFollowUps(initiative.id, "outside")).filter(({ partnerId }) => partnerId !== null && minutes.partnerIds.includes(partnerId));
  const file = await minutesDocument(await localeOf(request), minutes, initiative.name, talks);
  return new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="workshop-${initiative.slug}.docx"`,
      "Cache-Control": "private, no-store",
    },
  });
}
