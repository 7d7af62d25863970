/**
 * npm run check:originality: no run of eight or more equal words with the source document in guides and interface texts.
 * npm run check:originality -- --derive FILE: makes tests/fixtures/source-word-runs.json from the source's text.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findCopies, sourceRuns } from "./originality/copies";
import { runLength, runsOf } from "./originality/word-runs";

const project = path.resolve(import.meta.dirname, "..");
const [option, file] = process.argv.slice(2);

if (option === "--derive" && file) {
  const hashes = [...new Set(runsOf(readFileSync(file, "utf8")).map(({ hash }) => hash))].sort();
  writeFileSync(path.join(project, "tests/fixtures/source-word-runs.json"), `${JSON.stringify({ words: runLength, hashes }, null, 0)}\n`);
  console.log(`${hashes.length} runs of ${runLength} words kept as hashes.`);
} else if (option) {
  console.error("Usage: npm run check:originality [-- --derive FILE]");
  process.exitCode = 1;
} else {
  const copies = findCopies(project, sourceRuns(project));
  for (const copy of copies) console.error(`${copy.file}: “${copy.run}” stands in the source document.`);
  console.log(copies.length === 0 ? "No copied runs of words." : `${copies.length} copied runs of words.`);
  process.exitCode = copies.length === 0 ? 0 : 1;
}
