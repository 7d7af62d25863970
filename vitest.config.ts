import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "~": path.resolve("app"), "@machines": path.resolve("machines") };
const resolve = { alias };
/** A test is right or wrong, not quick or slow: this only ends one that hangs, on a busy computer as well. */
const patience = 60_000;
const code = ["app", "machines", "scripts"];

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: [...code.map((folder) => `${folder}/**/*.test.{ts,tsx}`), "tests/*.test.ts"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          testTimeout: patience,
        },
      },
      {
        resolve,
        test: {
          name: "db",
          include: [...code, "tests"].map((folder) => `${folder}/**/*.db.test.ts`),
          pool: "forks",
          globalSetup: ["tests/setup/database-server.ts"],
          setupFiles: ["tests/setup/own-database.ts"],
          testTimeout: patience,
          hookTimeout: 2 * patience,
        },
      },
      {
        resolve,
        test: { name: "documents", include: ["tests/documents/**/*.test.ts"], globalSetup: ["tests/setup/database-server.ts"], setupFiles: ["tests/setup/own-database.ts"], pool: "forks", testTimeout: 120_000, hookTimeout: 60_000 },
      },
    ],
  },
});
