import { isReadableAddress } from "../../../app/platform/http/readable-address";
import type { BadRequest } from "./nonsense";
import type { World } from "./world";

export type Method = "loader" | "action";
export type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown;

const boundary = "grenze";
const type = (name: string) => ({ "Content-Type": name });
type Body = { body?: BodyInit; headers?: Record<string, string> };

const bodies: Record<BadRequest["body"], (entries: BadRequest["entries"]) => Body> = {
  form: (entries) => ({ body: new URLSearchParams(entries) }),
  multipart: (entries) => ({ body: formData(entries) }),
  files: (entries) => ({ body: formData(entries, (value) => new File([value], "../b.csv")) }),
  brokenMultipart: (entries) => ({
    body: entries.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}`).join("\r\n"),
    headers: type(`multipart/form-data; boundary=${boundary}`),
  }),
  noBoundary: (entries) => ({ body: JSON.stringify(entries), headers: type("multipart/form-data") }),
  json: (entries) => ({ body: JSON.stringify(Object.fromEntries(entries.map(([name, value]) => [name, parsed(value)]))), headers: type("application/json") }),
  text: (entries) => ({ body: JSON.stringify(entries), headers: type("text/plain") }),
  noType: (entries) => ({ body: new TextEncoder().encode(JSON.stringify(entries)) }),
  empty: () => ({}),
};

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function formData(entries: BadRequest["entries"], make: (value: string) => string | File = (value) => value): FormData {
  const form = new FormData();
  for (const [name, value] of entries) {
    const made = make(value);
    if (typeof made === "string") form.append(name, made);
    else form.append(name, made);
  }
  return form;
}

/** Body and content type of a request, as wrong as it is meant to be. */
export const payloadOf = ({ body, entries }: BadRequest): Body => bodies[body](entries);

/** Path that a route's file name stands for, with values in it. */
function addressOf({ params, query }: BadRequest): string {
  const path = Object.values(params).map((value) => encodeURIComponent(value.toWellFormed())).join("/");
  return `/seite/${path}${query && `?${query}`}`;
}

export interface Sent {
  status: number;
  /** what no route means to throw */
  fault: unknown;
}

/** Sends a request to a loader or an action as the server would; what the server itself turns away does not get there. */
export async function send(handler: Handler, method: Method, bad: BadRequest, world: World): Promise<Sent> {
  const address = addressOf(bad);
  if (!isReadableAddress(address)) return { status: 400, fault: null };
  const { body, headers: ofBody } = method === "action" ? payloadOf(bad) : {};
  const headers = new Headers({ ...ofBody, Cookie: [bad.cookie, world.cookies[bad.by]].filter(Boolean).join("; ") });
  const request = new Request(`http://127.0.0.1:3000${address}`, { method: method === "action" ? "POST" : "GET", headers, ...(body === undefined ? {} : { body }) });
  const params = Object.fromEntries(Object.entries(bad.params).map(([name, value]) => [name, value.toWellFormed()]));
  const context = { nonce: "", requestId: "", clientAddress: "127.0.0.1" };
  try {
    return { status: await statusOf(await handler({ request, params, context })), fault: null };
  } catch (thrown) {
    return thrown instanceof Error ? { status: 500, fault: thrown } : { status: await statusOf(thrown), fault: null };
  }
}

async function statusOf(answer: unknown): Promise<number> {
  if (answer instanceof Response) {
    // A stream of events has no end.
    if (answer.headers.get("Content-Type")?.includes("event-stream")) await answer.body?.cancel();
    else await answer.arrayBuffer();
    return answer.status;
  }
  return (answer as { init?: { status?: number } | null } | null)?.init?.status ?? 200;
}
