import { db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/locale";
import { allGuides } from "./find-guide";
import { bodies } from "./generated/bodies.server";
import type { Guide, GuideBody } from "./guide";

/** Around the words found in an excerpt; characters that no text holds. */
const mark = { start: "\u2402", end: "\u2403" };

export interface FoundGuide {
  guide: Guide;
  /** piece of the text around what was found; words found are marked */
  excerpt: { text: string; found: boolean }[];
}

export function bodyOf(guide: Guide): GuideBody {
  const body = bodies[`${guide.slug}.${guide.language}`];
  if (!body) throw new Error(`The guide ${guide.slug} has no body: run npm run build.`);
  return body;
}

/**
 * Full-text search over the shelf, by PostgreSQL's German or English word stems; parts of compound words are found too.
 * The shelf is small and lies in the code, so its texts go along with the query instead of into a table.
 * @param text what was typed
 */
export async function searchGuides(text: string, locale: Locale): Promise<FoundGuide[]> {
  const shelf = allGuides(locale);
  const words = text.trim().slice(0, 200).replaceAll("\u0000", "");
  if (words === "") return [];
  const config = { de: "german", en: "english" } as const;
  const options = `StartSel=${mark.start}, StopSel=${mark.end}, MaxFragments=1, MaxWords=28, MinWords=14`;
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db.$queryRaw<{ position: number; excerpt: string }[]>`
    SELECT shelf.position::int AS position, ts_headline(config::regconfig, body, query, ${options}) AS excerpt
    FROM unnest(${shelf.map(({ language }) => config[language])}::text[], ${shelf.map((guide) => `${guide.title}. ${guide.summary}`)}::text[], ${shelf.map((guide) => bodyOf(guide).text)}::text[])
      WITH ORDINALITY AS shelf (config, head, body, position)
    CROSS JOIN LATERAL websearch_to_tsquery(config::regconfig, ${words}) AS query
    CROSS JOIN LATERAL (SELECT setweight(to_tsvector(config::regconfig, head), 'A') || setweight(to_tsvector(config::regconfig, body), 'C') AS words) AS text
    WHERE text.words @@ query OR head ILIKE ${pattern} OR body ILIKE ${pattern}
    ORDER BY ts_rank(text.words, query) DESC, shelf.position`;
  return rows.flatMap(({ position, excerpt }) => {
    const guide = shelf[position - 1];
    return guide ? [{ guide, excerpt: pieces(excerpt) }] : [];
  });
}

function pieces(excerpt: string): FoundGuide["excerpt"] {
  return excerpt.split(new RegExp(`(${mark.start}[^${mark.end}]*${mark.end})`)).flatMap((piece) => {
    const found = piece.startsWith(mark.start);
    const text = found ? piece.slice(1, -1) : piece;
    return text ? [{ text, found }] : [];
  });
}
