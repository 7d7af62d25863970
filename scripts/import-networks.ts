/**
 * npm run import:networks -- FILE.csv [--dry-run] [--json]: takes a table of networks into the directory.
 * Exit code 1 if any line was rejected. With --json the last line of output is the result for programs.
 */
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { importTexts } from "../app/domains/networks/import.text";
import { largestDirectoryFile, megabytes } from "../app/domains/networks/read-directory-csv";
import { noteLines, rejectedLines } from "../app/domains/networks/say-import";
import type { ImportResult } from "../app/domains/networks/import-networks.server";
import { textFor } from "../app/platform/i18n/texts";
import { withApp } from "./prepare";
import { sentenceFor } from "./sentence-for";

const locale = "de";
const t = textFor(locale, importTexts);

/** The wrong use of the command; the message is the sentence to print. */
class UsageError extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { "dry-run": { type: "boolean", default: false }, json: { type: "boolean", default: false } } });
    const [file, ...more] = positionals;
    if (file && more.length === 0) return { file, dryRun: values["dry-run"], json: values.json };
  } catch {
    // An unknown option gets the same sentence as a missing file.
  }
  throw new UsageError(t("usage"));
}

async function importFile(file: string, dryRun: boolean): Promise<ImportResult> {
  let bytes: Buffer;
  try {
    const { size } = statSync(file);
    if (size > largestDirectoryFile) return { taken: 0, merged: 0, unchanged: 0, lines: [], rejected: [{ line: 1, code: "file_too_large", value: megabytes(size) }], notes: [] };
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(t("unreadable", { file }));
  }
  return withApp(async () => {
    const { importNetworks } = await import("../app/domains/networks/import-networks.server");
    return importNetworks(bytes, { dryRun });
  });
}

try {
  const { file, dryRun, json } = readArguments();
  const { taken, merged, unchanged, rejected: problems, notes } = await importFile(file, dryRun);
  const rejected = rejectedLines(locale, problems);
  for (const line of noteLines(locale, notes)) console.log(line);
  for (const { line, reason } of rejected) console.log(t("line", { line: String(line), text: reason }));
  console.log(t("summary", { taken, merged, unchanged, rejected: rejected.length }));
  if (dryRun) console.log(t("dryRun"));
  if (json) console.log(JSON.stringify({ taken, merged, unchanged, rejected }));
  if (rejected.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof UsageError ? error.message : sentenceFor(error));
  process.exitCode = 1;
}
