import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

interface EngineModule {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (options: object, log: () => void, adapters: object) => Promise<{ diff(input: object): Promise<{ stdout: string | null }> }> };
}

// Once per process: a second instance would take the memory of the first.
let engineModule: Promise<EngineModule> | undefined;

/** Prisma's schema engine as WebAssembly: needs neither a download nor a database. */
async function loadEngine(): Promise<EngineModule> {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const glue = (await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href)) as EngineModule;
  const wasm = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

// The engine insists on a database to ask for its version; this stands in for PostgreSQL 15, the oldest supported.
const ok = <T>(value: T) => ({ ok: true, value });
const answer = async (query?: { sql?: string }) =>
  /version\(\)/.test(query?.sql ?? "")
    ? ok({ columnNames: ["exists", "version", "numeric_version"], columnTypes: [5, 7, 0], rows: [[true, "PostgreSQL 15.0", 150000]] })
    : ok({ columnNames: [], columnTypes: [], rows: [] });
const identity = { provider: "postgres", adapterName: "offline" };
const connection = {
  ...identity, queryRaw: answer, executeRaw: answer, executeScript: answer, startTransaction: answer,
  dispose: async () => ok(undefined), getConnectionInfo: () => ok({ supportsRelationJoins: false }),
};
const adapters = {
  ...identity, connect: async () => ok(connection), connectToShadowDb: async () => ok(connection), errorRegistry: { consumeError() {} },
};

function target(schema: string | null) {
  if (schema === null) return { tag: "empty" };
  const content = schema
    .replace(/^generator \w+ \{[^}]*\}/m, "")
    .replace(/^datasource \w+ \{[^}]*\}/m, 'datasource db {\n  provider = "postgresql"\n}');
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

/**
 * SQL that takes a database from one Prisma schema to another; empty when nothing changes.
 * @param from text of the earlier schema.prisma, null for an empty database
 */
export async function diffSchemas(from: string | null, to: string): Promise<string> {
  const { SchemaEngine } = await (engineModule ??= loadEngine());
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapters);
  const { stdout } = await engine.diff({
    from: target(from), to: target(to), script: true, exitCode: null, filters: { externalTables: [], externalEnums: [] },
  });
  const sql = (stdout ?? "").replace(/^-- CreateSchema\nCREATE SCHEMA[^;]*;\n+/m, "").trim();
  return sql === "-- This is an empty migration." ? "" : sql;
}
