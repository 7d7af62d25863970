import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";

/** Everything the operator can set, checked and with defaults filled in. */
export interface Config {
  port: number;
  host: string;
  /** Where people reach this instance; without a slash at the end. */
  baseUrl: string;
  /** True when only this computer can reach `baseUrl`. */
  loopback: boolean;
  /** The operator runs this for real (`NODE_ENV=production`). The optimised build is served in any case. */
  production: boolean;
  /** Under `npm run dev`. */
  development: boolean;
  /** Example initiative and example sign-ins are made on first start and offered. */
  demo: boolean;
  /** Absolute path. */
  dataDir: string;
  /** The operator named the data folder, so it must not be moved elsewhere. */
  dataDirChosen: boolean;
  /** Null only before `npm start` has started its own PostgreSQL. */
  databaseUrl: string | null;
  /** Past a pooler: for migrations, LISTEN and session locks. */
  directDatabaseUrl: string | null;
  /** Null: mails are only written to `mailDir`. */
  smtpUrl: string | null;
  /** Folder for one `.eml` per mail; null when mails go out by SMTP and no folder was asked for. */
  mailDir: string | null;
  /** Sender of all mails. */
  mailFrom: string;
  /** Addresses and ranges of proxies whose `X-Forwarded-*` is believed, as Express takes them. */
  trustProxy: string[];
  /** At least 32 characters; null only before the start has made one. */
  authSecret: string | null;
}

/** The configuration is wrong; `problems` holds one sentence per wrong value. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
  }
}

const namedProxies = ["loopback", "linklocal", "uniquelocal"];

/** True for addresses that never leave this computer: localhost, *.localhost, 127.0.0.0/8, ::1. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  return name === "localhost" || name.endsWith(".localhost") || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));
}

const isProxy = (entry: string) => {
  const [address = "", bits, ...rest] = entry.split("/");
  const version = isIP(address);
  return namedProxies.includes(entry) || (version > 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))));
};

const url = (protocols: string[], sentence: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), sentence);

const switched = (name: string) => z.enum(["0", "1"], `${name} is 0 or 1.`);

const environment = z.object({
  PORT: z.string().regex(/^\d+$/, "PORT is a number from 1 to 65535.").transform(Number)
    .refine((port) => port >= 1 && port <= 65535, "PORT is a number from 1 to 65535.").optional(),
  HOST: z.string().refine((host) => isIP(host) > 0 || /^[a-z0-9.-]+$/i.test(host), "HOST is the address to listen on, for example 127.0.0.1 or 0.0.0.0.").optional(),
  BASE_URL: url(["http:", "https:"], "BASE_URL is the whole address people use, for example https://netzwerkstatt.example.org.")
    .refine((text) => !URL.canParse(text) || (new URL(text).pathname === "/" && new URL(text).search === ""), "BASE_URL has no path: the app has a host name of its own.").optional(),
  NODE_ENV: z.string().optional(),
  OPERATION: z.enum(["production", "trial"], "OPERATION is set by npm start; set NODE_ENV=production instead.").optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: url(["postgres:", "postgresql:"], "DATABASE_URL has the form postgresql://user:password@host:5432/database.").optional(),
  DIRECT_DATABASE_URL: url(["postgres:", "postgresql:"], "DIRECT_DATABASE_URL has the form postgresql://user:password@host:5432/database.").optional(),
  SMTP_URL: url(["smtp:", "smtps:"], "SMTP_URL has the form smtp://user:password@host:587 or smtps://….").optional(),
  MAIL_DIR: z.string().optional(),
  MAIL_FROM: z.string().regex(/^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/, "MAIL_FROM is the sender of mails, for example Netzwerkstatt <netzwerkstatt@example.org>.").optional(),
  TRUST_PROXY: z.string().transform((text) => text.split(",").map((entry) => entry.trim()).filter(Boolean))
    .refine((entries) => entries.every(isProxy), "TRUST_PROXY lists addresses or ranges of your proxies, for example 127.0.0.1, 10.0.0.0/8.").optional(),
  DEMO: switched("DEMO").optional(),
  AUTH_SECRET: z.string().min(32, "AUTH_SECRET has at least 32 characters.").optional(),
});

/**
 * Reads the configuration from environment variables; a blank one counts as not set.
 * @throws ConfigError with one sentence per wrong value
 */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) throw new ConfigError([...new Set(parsed.error.issues.map((issue) => issue.message))]);
  const env = parsed.data;
  if (env.DIRECT_DATABASE_URL && !env.DATABASE_URL) throw new ConfigError(["DIRECT_DATABASE_URL goes with a DATABASE_URL: set both or neither."]);

  const port = env.PORT ?? 3000;
  const host = env.HOST ?? "127.0.0.1";
  const reachable = host === "0.0.0.0" || host === "::" ? "localhost" : isIP(host) === 6 ? `[${host}]` : host;
  const baseUrl = new URL(env.BASE_URL ?? `http://${reachable}:${port}`).origin;
  const loopback = isLoopback(new URL(baseUrl).hostname);
  // The start sets NODE_ENV=production for the libraries' sake and says in OPERATION what the operator meant.
  const production = env.OPERATION ? env.OPERATION === "production" : env.NODE_ENV === "production";
  const dataDir = path.resolve(env.DATA_DIR ?? "data");
  const smtpUrl = env.SMTP_URL ?? null;
  return {
    port,
    host,
    baseUrl,
    loopback,
    production,
    development: env.NODE_ENV === "development",
    demo: env.DEMO ? env.DEMO === "1" : !production && loopback,
    dataDir,
    dataDirChosen: env.DATA_DIR !== undefined,
    databaseUrl: env.DATABASE_URL ?? null,
    directDatabaseUrl: env.DIRECT_DATABASE_URL ?? env.DATABASE_URL ?? null,
    smtpUrl,
    mailDir: env.MAIL_DIR ? path.resolve(env.MAIL_DIR) : smtpUrl ? null : path.join(dataDir, "mail"),
    mailFrom: env.MAIL_FROM ?? `Netzwerkstatt <netzwerkstatt@${new URL(baseUrl).hostname}>`,
    trustProxy: env.TRUST_PROXY ?? [],
    authSecret: env.AUTH_SECRET ?? null,
  };
}
