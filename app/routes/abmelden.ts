import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signOut } from "~/domains/account/index.server";

/** Typed into the address bar it signs nobody out: a GET changes nothing. */
export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect("/", { status: 303, headers: await signOut(request.headers) });
}
