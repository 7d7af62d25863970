import { readConfig } from "../app/platform/read-config.server";
import { joinEmbedded } from "./database/embedded";
import { checkForeign } from "./database/foreign";
import { migrate } from "./database/migrations";
import { findPlace, makeDataFolder } from "./database/place";
import { ensureSecrets } from "./secrets";

/** Everything an app process needs before it can run. */
export interface Prepared {
  /** Variables for the app, to be set over those of the operator. */
  environment: Record<string, string>;
  /** Lets go of the app's own PostgreSQL; the last one stops it. Nothing to do for a foreign one. */
  leave(): Promise<void>;
}

interface Options {
  /** The process that follows serves people: missing demo data is made. */
  firstStart?: boolean;
  /** Lines for the operator. */
  say?: (line: string) => void;
}

/**
 * Makes the data folder and the secrets, starts or finds the database, and migrates it.
 * @param variables the operator's environment
 * @throws ConfigError, DatabaseStartError or MigrationError with a sentence for the operator
 */
export async function prepare(variables: NodeJS.ProcessEnv = process.env, { firstStart = false, say = console.log }: Options = {}): Promise<Prepared> {
  const wanted = readConfig(variables);
  const database = wanted.databaseUrl
    ? await foreign(wanted.databaseUrl, wanted.directDatabaseUrl ?? wanted.databaseUrl, wanted.dataDir)
    : await embedded({ dataDir: wanted.dataDir, chosen: wanted.dataDirChosen }, say);
  try {
    const environment = {
      DATA_DIR: database.dataDir,
      DATABASE_URL: database.url,
      DIRECT_DATABASE_URL: database.directUrl,
      AUTH_SECRET: wanted.authSecret ?? ensureSecrets(database.dataDir).auth,
      OPERATION: wanted.production ? "production" : "trial",
      DEMO: wanted.demo ? "1" : "0",
    };
    await migrate(database.directUrl);
    // From here on the app's own modules may be loaded: they read the environment as they come.
    Object.assign(process.env, environment);
    const { prepareJobs } = await import("../app/platform/jobs.server");
    await prepareJobs(database.directUrl);
    if (firstStart) await (await import("./first-start")).firstStart(say);
    return { environment, leave: database.leave };
  } catch (error) {
    await database.leave();
    throw error;
  }
}

async function foreign(url: string, directUrl: string, dataDir: string) {
  await checkForeign(directUrl);
  makeDataFolder(dataDir);
  return { url, directUrl, dataDir, leave: async () => {} };
}

async function embedded(wanted: { dataDir: string; chosen: boolean }, say: (line: string) => void) {
  const place = findPlace(wanted);
  if (place.notice) say(place.notice);
  const { url, leave } = await joinEmbedded(place);
  return { url, directUrl: url, dataDir: place.dataDir, leave };
}

/**
 * Runs a command with the app's database; for command-line scripts. The app may run meanwhile.
 * Modules of the app must be imported inside of `work`, because they read the environment as they load.
 */
export async function withApp<T>(work: () => Promise<T>): Promise<T> {
  // What a command prints may be read by a program: notices go beside it.
  const { leave } = await prepare(process.env, { say: console.error });
  try {
    return await work();
  } finally {
    const { disconnect } = await import("../app/platform/db.server");
    await disconnect();
    await leave();
  }
}
