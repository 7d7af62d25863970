import path from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, isLoopback, readConfig } from "./read-config.server";

const problems = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe("readConfig", () => {
  it("works without any variable", () => {
    expect(readConfig({})).toMatchObject({
      port: 3000, host: "127.0.0.1", baseUrl: "http://127.0.0.1:3000", loopback: true, demo: true, production: false,
      dataDir: path.resolve("data"), dataDirChosen: false, databaseUrl: null, mailDir: path.resolve("data/mail"), trustProxy: [],
    });
  });

  it("takes a blank variable as not set", () => {
    expect(readConfig({ PORT: "", DATABASE_URL: " ", DEMO: "" })).toMatchObject({ port: 3000, databaseUrl: null, demo: true });
  });

  it("offers the demo only where that is safe or wanted", () => {
    expect(readConfig({ NODE_ENV: "production" }).demo).toBe(false);
    expect(readConfig({ BASE_URL: "https://mint.example.org" }).demo).toBe(false);
    expect(readConfig({ BASE_URL: "https://mint.example.org", DEMO: "1" }).demo).toBe(true);
    expect(readConfig({ DEMO: "0" }).demo).toBe(false);
  });

  it("knows the operator's production from the optimised build", () => {
    expect(readConfig({ NODE_ENV: "production", OPERATION: "trial" }).production).toBe(false);
    expect(readConfig({ NODE_ENV: "production", OPERATION: "production" }).production).toBe(true);
  });

  it("uses the database address for direct connections unless another is named", () => {
    const pooled = "postgresql://u:p@pool:6432/n";
    expect(readConfig({ DATABASE_URL: pooled }).directDatabaseUrl).toBe(pooled);
    expect(readConfig({ DATABASE_URL: pooled, DIRECT_DATABASE_URL: "postgres://u:p@db/n" }).directDatabaseUrl).toBe("postgres://u:p@db/n");
  });

  it("says one sentence for each wrong value", () => {
    const found = problems({ PORT: "http", BASE_URL: "mint.example.org", SMTP_URL: "https://x", TRUST_PROXY: "10.0.0.0/33", DEMO: "yes", DATABASE_URL: "mysql://x", AUTH_SECRET: "short" });
    expect(found).toHaveLength(7);
    for (const sentence of found) expect(sentence).toMatch(/^[A-Z_]+ .*\.$/);
    expect(problems({ BASE_URL: "https://example.org/mint" })).toEqual(["BASE_URL has no path: the app has a host name of its own."]);
    expect(problems({ DIRECT_DATABASE_URL: "postgres://u:p@db/n" })).toHaveLength(1);
    expect(problems({ PORT: "70000" })).toEqual(["PORT is a number from 1 to 65535."]);
  });

  it("takes names, addresses and ranges as trusted proxies", () => {
    expect(readConfig({ TRUST_PROXY: "loopback, 10.0.0.0/8,::1" }).trustProxy).toEqual(["loopback", "10.0.0.0/8", "::1"]);
  });
});

it("recognises addresses of this computer", () => {
  expect(["localhost", "a.localhost", "127.0.0.1", "127.9.9.9", "[::1]"].every(isLoopback)).toBe(true);
  expect(["example.org", "0.0.0.0", "127.example.org", "10.0.0.1"].some(isLoopback)).toBe(false);
});
