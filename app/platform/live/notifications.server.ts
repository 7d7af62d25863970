import pg from "pg";
import { config } from "../config.server";
import { log } from "../log.server";

/** Gets what was notified; null after the connection was lost and is back: something may have been missed. */
type Listener = (payload: string | null) => void;

const listeners = new Map<string, Set<Listener>>();
const tryAgainAfter = 1000;
let client: pg.Client | undefined;
let retry: NodeJS.Timeout | undefined;
let stopped = false;

/**
 * Hears what PostgreSQL notifies on a channel (`NOTIFY` of any app server). One connection per process, past a pooler,
 * opened with the first listener. Returns how to stop hearing.
 */
export function onNotification(channel: string, listener: Listener): () => void {
  const own = listeners.get(channel) ?? new Set();
  const isNew = own.size === 0;
  listeners.set(channel, own.add(listener));
  if (!client) void connect(false);
  else if (isNew) void listen(client, channel);
  return () => void own.delete(listener);
}

async function connect(again: boolean): Promise<void> {
  const opened = new pg.Client({ connectionString: config.directDatabaseUrl ?? undefined, application_name: "netzwerkstatt-live", keepAlive: true });
  client = opened;
  opened.on("error", (error) => log.warn({ err: error }, "live: connection lost"));
  opened.on("end", () => {
    if (stopped || client !== opened) return;
    retry = setTimeout(() => void connect(true), tryAgainAfter);
  });
  opened.on("notification", ({ channel, payload }) => tell(channel, payload ?? ""));
  try {
    await opened.connect();
    for (const channel of listeners.keys()) await listen(opened, channel);
    if (again) for (const channel of listeners.keys()) tell(channel, null);
  } catch (error) {
    log.warn({ err: error }, "live: cannot listen");
    await opened.end().catch(() => undefined);
  }
}

async function listen(to: pg.Client, channel: string): Promise<void> {
  // Names of channels are our own, never typed by anybody; quoting keeps capitals.
  await to.query(`LISTEN ${pg.escapeIdentifier(channel)}`).catch((error: unknown) => log.warn({ err: error, channel }, "live: cannot listen"));
}

function tell(channel: string, payload: string | null): void {
  for (const listener of listeners.get(channel) ?? []) listener(payload);
}

export async function stopNotifications(): Promise<void> {
  stopped = true;
  clearTimeout(retry);
  listeners.clear();
  const open = client;
  client = undefined;
  await open?.end().catch(() => undefined);
}
