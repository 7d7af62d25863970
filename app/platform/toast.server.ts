import { createCookie, redirect } from "@remix-run/node";
import { z } from "zod";

const toastSchema = z.object({ text: z.string().max(500), tone: z.enum(["done", "problem"]).default("done") });
export type Toast = z.infer<typeof toastSchema>;

// Not signed: it is shown as plain text to the very browser that holds it.
const toastCookie = createCookie("hinweis", { path: "/", sameSite: "lax", httpOnly: true, maxAge: 60 });

/** Sends on to another page of ours and says there, once, what happened. Whatever stands in `url` as it was typed is encoded. */
export async function redirectWithToast(url: string, toast: z.input<typeof toastSchema>, headers = new Headers()) {
  headers.append("Set-Cookie", await toastCookie.serialize(toastSchema.parse(toast)));
  const { pathname, search, hash } = new URL(url, "http://own.invalid");
  return redirect(`${pathname}${search}${hash}`, { status: 303, headers });
}

/** The message left by the page before, and the header that takes it away. */
export async function takeToast(request: Request): Promise<{ toast: Toast | null; header: string | null }> {
  const kept = toastSchema.safeParse(await toastCookie.parse(request.headers.get("Cookie")));
  if (!kept.success) return { toast: null, header: null };
  return { toast: kept.data, header: await toastCookie.serialize("", { maxAge: 0 }) };
}
