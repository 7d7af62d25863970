import { spawn } from "node:child_process";

/**
 * Runs a command of package.json as an operator does, with this test's environment (database, folders).
 * @returns exit code and everything printed
 */
export function runScript(name: string, ...options: string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    // npm itself may have something to say about its own settings: that is not the command's.
    const child = spawn("npm", ["run", "--silent", name, "--", ...options], { env: { ...process.env, npm_config_loglevel: "silent" }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output, errors }));
  });
}
