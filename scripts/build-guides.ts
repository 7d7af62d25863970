/**
 * Compiles content/toolbox/*.mdx into app/domains/toolbox/generated (part of `npm start` and `npm run build`).
 * The app itself evaluates no MDX: its Content-Security-Policy would forbid it, and it would cost a second at the first page.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { faultsOf, routePatterns } from "./guides/check-guides";
import { nameOf } from "./guides/compare-languages";
import { compileGuide, type CompiledGuide } from "./guides/compile-guide";

const project = path.resolve(import.meta.dirname, "..");
const content = path.join(project, "content/toolbox");
const target = path.join(project, "app/domains/toolbox/generated");

async function compileFile(file: string): Promise<CompiledGuide> {
  try {
    const compiled = await compileGuide(readFileSync(path.join(content, file), "utf8"));
    const expected = `${nameOf(compiled.guide)}.mdx`;
    if (file !== expected) throw new Error(`by its front matter the file is called ${expected}.`);
    return compiled;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`, { cause: error });
  }
}

try {
  const files = readdirSync(content).filter((file) => file.endsWith(".mdx")).sort();
  const compiled = await Promise.all(files.map(compileFile));
  const faults = faultsOf(compiled, routePatterns(readdirSync(path.join(project, "app/routes"))));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const bodies = Object.fromEntries(compiled.map(({ guide, body }) => [`${guide.slug}.${guide.language}`, body]));
  const write = (name: string, type: string, value: unknown) =>
    writeFileSync(path.join(target, name), `// Made by scripts/build-guides.ts from content/toolbox.\nimport type { Guide, GuideBody } from "../guide";\n\nexport const ${type} = ${JSON.stringify(value, null, 1)};\n`);
  mkdirSync(target, { recursive: true });
  write("guides.ts", "guides: Guide[]", compiled.map(({ guide }) => guide));
  write("bodies.server.ts", "bodies: Record<string, GuideBody>", bodies);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
