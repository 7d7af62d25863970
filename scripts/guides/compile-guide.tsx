import { bundleMDX } from "mdx-bundler";
import { getMDXExport } from "mdx-bundler/client/index.js";
import { isValidElement, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import remarkGfm from "remark-gfm";
import type { Guide, GuideBody, GuidePart } from "../../app/domains/toolbox/guide";
import { blockSchema, frontMatterSchema } from "../../app/domains/toolbox/schema";
import { Checklist, Item, Questions, textComponents } from "./components";
import { textOf } from "./text-of";

export interface CompiledGuide {
  guide: Guide;
  body: GuideBody;
  /** addresses of its links, as written */
  links: string[];
  words: number;
}

const wordsAMinute = 180;

/**
 * Compiles one guide: front matter checked, running text as HTML, questions and checklists as data.
 * @param source the text of the .mdx file
 * @throws Error that says what is wrong with it
 */
export async function compileGuide(source: string): Promise<CompiledGuide> {
  const { code, frontmatter } = await bundleMDX<Record<string, unknown>>({
    source,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), remarkGfm],
    }),
  });
  const front = frontMatterSchema.parse(frontmatter);
  const links: string[] = [];
  const headings: Guide["headings"] = [];
  const components = textComponents(front, { link: (address) => links.push(address), heading: (heading) => headings.push(heading) });
  const { default: Body } = getMDXExport(code) as { default: (props: object) => ReactElement<{ children?: ReactNode }> };
  const parts = split(Body({ components: { ...components, Questions, Checklist, Item } }));
  const text = parts.map(plainText).join("\n").replace(/\s+/g, " ").trim();
  const words = text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { guide: { ...front, minutes: Math.max(1, Math.round(words / wordsAMinute)), headings }, body: { parts, text }, links, words };
}

/** The blocks stand at the top level of the text; everything between them is rendered as one piece. */
function split(tree: ReactElement<{ children?: ReactNode }>): GuidePart[] {
  const { children } = tree.props;
  const parts: GuidePart[] = [];
  let running: ReactNode[] = [];
  const close = () => {
    const html = renderToStaticMarkup(<>{running}</>).trim();
    if (html) parts.push({ type: "html", html });
    running = [];
  };
  for (const node of Array.isArray(children) ? (children as ReactNode[]) : [children]) {
    const block = blockOf(node);
    if (block) {
      close();
      parts.push(block);
    } else running.push(node);
  }
  close();
  return parts;
}

const blockTypes = new Map<unknown, "questions" | "checklist">([
  [Questions, "questions"],
  [Checklist, "checklist"],
]);

function blockOf(node: ReactNode): GuidePart | null {
  if (!isValidElement<{ id?: string; title?: string; children?: ReactNode }>(node)) return null;
  const type = blockTypes.get(node.type);
  if (!type) return null;
  const { id, title, children } = node.props;
  return { type, ...blockSchema.parse({ id, title, items: itemsIn(children) }) };
}

function itemsIn(node: ReactNode): { id: string | undefined; text: string }[] {
  if (Array.isArray(node)) return (node as ReactNode[]).flatMap(itemsIn);
  if (!isValidElement<{ id?: string; children?: ReactNode }>(node) || node.type !== Item) return [];
  return [{ id: node.props.id, text: textOf(node.props.children).replace(/\s+/g, " ").trim() }];
}

function plainText(part: GuidePart): string {
  if (part.type !== "html") return [part.title, ...part.items.map((item) => item.text)].join("\n");
  // Tags within a sentence leave no gap: what follows a word in italics may be a comma. A heading does not run into its text.
  const withoutTags = part.html.replace(/<sup>.*?<\/sup>/g, "").replace(/<\/?(?:a|em|i|strong)\b[^>]*>/g, "").replace(/<\/h\d>/g, " · ").replace(/<[^>]+>/g, " ");
  return withoutTags.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" })[name] ?? "");
}
