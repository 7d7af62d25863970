import type { LoaderFunctionArgs } from "@remix-run/node";
import { actorOf } from "~/domains/account/index.server";
import { initiativesOf } from "~/domains/initiative/index.server";
import { templateOfFile } from "~/domains/toolbox";
import { makeTemplate } from "~/domains/toolbox/index.server";

/** A template as Word document: filled for members of the initiative in the address, blank for everybody else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = templateOfFile(params.file ?? "");
  if (!name) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const slug = query.get("initiative");
  const { user } = slug ? await actorOf(request) : { user: null };
  const initiative = user ? (await initiativesOf(user.id)).find((own) => own.slug === slug) : undefined;
  const file = initiative ? `${name}-${initiative.slug}.docx` : `${name}.docx`;
  return new Response(new Uint8Array(await makeTemplate(name, initiative ?? null, query.get("netzwerk") ?? undefined)), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
