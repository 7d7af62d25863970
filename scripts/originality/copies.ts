import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import matter from "gray-matter";
import { runsOf } from "./word-runs";

/** A run of words that also stands in the source document. */
export interface Copy {
  file: string;
  run: string;
}

/** The own words of a guide: without its list of sources and without marked quotations (`> …`). */
export function ownWordsOfGuide(mdx: string): string[] {
  const { data, content } = matter(mdx);
  const body = content.split("\n").filter((line) => !line.trimStart().startsWith(">")).join("\n");
  const front = [data.title, data.summary, ...Object.values((data.card ?? {}) as object)].map(String);
  return [body.replace(/<[^>]+>/g, " ").replace(/\]\([^)]*\)/g, "]"), ...front];
}

/** The texts in a file of interface texts: its string literals. */
export function literalsOf(code: string): string[] {
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map((match) => match[1] ?? match[2] ?? "");
}

/** Looks through guides and interface texts. @param hashes of the source's runs */
export function findCopies(project: string, hashes: ReadonlySet<string>): Copy[] {
  const inside = (folder: string, ending: string) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending)).map((file) => path.join(folder, file));
  const texts = [
    ...inside("content/toolbox", ".mdx").map((file) => ({ file, read: ownWordsOfGuide })),
    ...inside("app", ".text.ts").map((file) => ({ file, read: literalsOf })),
  ];
  return texts.flatMap(({ file, read }) =>
    read(readFileSync(path.join(project, file), "utf8"))
      .flatMap(runsOf)
      .filter(({ hash }) => hashes.has(hash))
      .map(({ run }) => ({ file, run })),
  );
}

/** Hashes of the source's runs, kept instead of its text. */
export function sourceRuns(project: string): Set<string> {
  const file = path.join(project, "tests/fixtures/source-word-runs.json");
  return new Set((JSON.parse(readFileSync(file, "utf8")) as { hashes: string[] }).hashes);
}
