import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/domains/account/index.server";
import { homeOf } from "~/domains/initiative/index.server";

/** Where somebody goes on after signing in without having wanted a certain page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { user } = await requireActor(request);
  return redirect(await homeOf(user));
}
