import { differences, nameOf } from "./compare-languages";
import type { CompiledGuide } from "./compile-guide";

/** Address patterns of the app, from the names of its route files. */
export function routePatterns(files: readonly string[]): RegExp[] {
  return files.map((file) => {
    const segments = file
      .replace(/\.tsx?$/, "")
      .replace(/\[\.\]/g, "\u0000")
      .split(".")
      .filter((segment) => !segment.startsWith("_") && segment !== "$")
      .map((segment) => (segment.startsWith("$") ? "[^/]+" : segment.replace(/_$/, "").replaceAll("\u0000", "\\.")));
    return new RegExp(`^/${segments.join("/")}$`);
  });
}

/**
 * What is wrong with the guides as a whole: every link, anchor, source and related guide has to resolve, and the languages have to agree.
 * @param routes address patterns of the app
 * @returns one sentence per fault
 */
export function faultsOf(compiled: readonly CompiledGuide[], routes: readonly RegExp[]): string[] {
  const slugs = new Set(compiled.map(({ guide }) => guide.slug));
  return compiled.flatMap((one) => {
    const { guide, body, links } = one;
    const anchors = new Set([...guide.headings.map(({ id }) => id), ...guide.sources.map(({ id }) => `quelle-${id}`), ...body.parts.flatMap((part) => (part.type === "html" ? [] : [part.id]))]);
    const broken = (link: string): boolean => {
      if (link.startsWith("#")) return !anchors.has(decodeURIComponent(link.slice(1)));
      if (link.startsWith("https://")) return !guide.sources.some(({ url }) => url === link);
      const [path = "", anchor] = link.split("#");
      const other = /^\/werkzeugkasten\/([a-z0-9-]+)$/.exec(path)?.[1];
      if (other === undefined) return anchor !== undefined || !routes.some((route) => route.test(path));
      const target = compiled.find((candidate) => candidate.guide.slug === other);
      return !target || (anchor !== undefined && !target.guide.headings.some(({ id }) => id === anchor));
    };
    const cited = new Set(links.filter((link) => link.startsWith("#quelle-")).map((link) => link.slice("#quelle-".length)));
    const blocks = body.parts.filter((part) => part.type !== "html");
    const keys = blocks.flatMap((block) => block.items.map((item) => item.id));
    const twice = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    return [
      ...links.filter(broken).map((link) => `${link} leads nowhere.`),
      ...guide.related.filter((slug) => !slugs.has(slug) || slug === guide.slug).map((slug) => `The related guide ${slug} does not exist.`),
      ...guide.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => `The source ${id} is not cited.`),
      ...twice([...guide.headings.map(({ id }) => id), ...blocks.map(({ id }) => id)]).map((id) => `The anchor ${id} is there twice.`),
      ...twice(keys).map((key) => `The key ${key} is there twice.`),
      ...differences(one, compiled),
    ].map((fault) => `${nameOf(guide)}: ${fault}`);
  });
}
