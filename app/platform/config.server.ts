import { ConfigError, readConfig } from "./read-config.server";

export { type Config, ConfigError } from "./read-config.server";

/** The configuration of this process, read once; the start has filled in what the operator left open. */
export const config = readConfig(process.env);

/**
 * A value that the start fills in, for code that cannot run without it.
 * @throws ConfigError when the server was started past `npm start` without this variable
 */
export function required(name: "databaseUrl" | "directDatabaseUrl" | "authSecret"): string {
  const value = config[name];
  if (value) return value;
  const variable = { databaseUrl: "DATABASE_URL", directDatabaseUrl: "DATABASE_URL", authSecret: "AUTH_SECRET" }[name];
  throw new ConfigError([`${variable} is not set: start with npm start, which fills it in.`]);
}
