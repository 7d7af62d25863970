import { ConfigError } from "../app/platform/read-config.server";
import { DatabaseStartError } from "./database/binaries";
import { MigrationError } from "./database/migrations";

/** What to print for an error: its sentence where it was foreseen, all that is known otherwise. */
export function sentenceFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseStartError || error instanceof MigrationError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
