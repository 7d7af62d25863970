import type { TestProject } from "vitest/node";
import { startTestServer } from "../database";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
  }
}

/** One server for all test files of the run. */
export default async function setup(project: TestProject) {
  const server = await startTestServer();
  project.provide("superuserUrl", server.superuserUrl);
  return server.stop;
}
