import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { createDatabase } from "../database";

// Before any module of the app is loaded: they read the environment as they load. Each test file starts with an untouched database.
const url = await createDatabase(inject("superuserUrl"), `worker_${process.env.VITEST_POOL_ID}`);
const files = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-files-"));
Object.assign(process.env, {
  DATABASE_URL: url,
  DIRECT_DATABASE_URL: url,
  DATA_DIR: files,
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  BASE_URL: "http://127.0.0.1:3000",
  DEMO: "0",
});

afterAll(() => rmSync(files, { recursive: true, force: true }));
