import { redirect } from "@remix-run/node";
import { db, type Initiative } from "~/platform/db.server";
import { oncePerRequest } from "~/platform/http/once-per-request.server";
import { isLocale, defaultLocale, type Locale } from "~/platform/i18n/locale";
import { advisedBy } from "./advised.server";
import { auth } from "./auth.server";
import { missingSecondFactor } from "./second-factor/state.server";
import { can, roles, type Access, type InitiativeAction, type InstanceAction, type Role } from "./permissions";

export interface ActorUser {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** language of mails to this person */
  locale: Locale;
}
/** Whoever sent a request. */
export interface Actor {
  user: ActorUser | null;
}
export interface SignedInActor extends Actor {
  user: ActorUser;
}

/** Who sent this request, by the session cookie. Writes nothing. */
export async function actorOf(request: Request): Promise<Actor> {
  const cookie = request.headers.get("Cookie");
  return cookie ? oncePerRequest(`actor ${cookie}`, () => findActor(request.headers)) : { user: null };
}

async function findActor(headers: Headers): Promise<Actor> {
  const session = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  if (!session) return { user: null };
  const { id, name, email, role, locale } = session.user;
  return {
    user: { id, name, email, role: roles.find((known) => known === role) ?? "member", locale: isLocale(locale) ? locale : defaultLocale },
  };
}

/** Sends on to another page of ours that comes back here. */
function detour(path: string, request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(`${path}?${new URLSearchParams({ weiter: `${pathname}${search}` }).toString()}`);
}

/** The signed-in person; anybody else is sent to sign in and comes back afterwards. */
export async function requireActor(request: Request): Promise<SignedInActor> {
  const { user } = await actorOf(request);
  if (!user) throw detour("/anmelden", request);
  return { user };
}

/**
 * For pages of the whole instance. What only the service point may do needs an account with second factor.
 * @throws 403 for signed-in people without this right; a redirect to setting up the second factor
 */
export async function requirePermission(request: Request, action: InstanceAction): Promise<SignedInActor> {
  const actor = await requireActor(request);
  if (!can(actor, action)) throw new Response(null, { status: 403 });
  if (action !== "adviser.workspace" && (await missingSecondFactor(actor.user)) === "required") throw detour("/konto/zwei-faktor", request);
  return actor;
}

/** What binds a person to an initiative; nothing where there is no such initiative. */
export async function accessTo(initiative: { id: string } | { slug: string }, userId: string): Promise<Access> {
  const [membership, assignments] = await Promise.all([
    db.membership.findFirst({ where: { userId, initiative }, select: { role: true } }),
    db.adviserAssignment.count({ where: { initiative, ...advisedBy(userId) } }),
  ]);
  return { membership: membership?.role ?? null, adviser: assignments > 0 };
}

/**
 * The initiative of a page and what the signed-in person may do with it.
 * @throws a redirect to sign in; 404 if it does not exist or may not be seen (so that nobody learns which); 403 if it may be seen but not this
 */
export async function requireInitiative(
  request: Request,
  slug: string | undefined,
  action: InitiativeAction,
): Promise<{ actor: SignedInActor; initiative: Initiative; access: Access }> {
  const actor = await requireActor(request);
  const where = { slug: slug ?? "" };
  const [initiative, access] = await Promise.all([
    oncePerRequest(`initiative ${slug}`, () => db.initiative.findUnique({ where })),
    oncePerRequest(`access ${slug} ${actor.user.id}`, () => accessTo(where, actor.user.id)),
  ]);
  if (!initiative || !can(actor, "initiative.read", access)) throw new Response(null, { status: 404 });
  if (!can(actor, action, access)) throw new Response(null, { status: 403 });
  return { actor, initiative, access };
}
