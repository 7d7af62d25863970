import { calendarDate } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { mapOf } from "../map/map-queries.server";
import { type Position, type SharedMap, sharedMap } from "../map/map-state";
import { paperOf } from "./paper";
import { posterPdf, posterPng, posterWithFonts } from "./poster-files.server";
import { posterSvg } from "./poster-svg";
import { posterWords } from "./poster-words";

/** The map that others may see, and where its cards were put in the lanes. */
export async function sharedMapOf(initiativeId: string): Promise<{ map: SharedMap; kept: Readonly<Record<string, Position>> }> {
  const map = await mapOf(initiativeId);
  return { map: sharedMap(map), kept: map.positions.chain ?? {} };
}

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png", pdf: "application/pdf" } as const;
export type PosterFormat = keyof typeof types;

/** The poster as a file. `?groesse=a4|a3|a2|a1|a0` chooses the paper of a PDF; `?vorschau` shows it in the page instead of saving it. */
export async function posterFile(format: PosterFormat, request: Request, initiative: { id: string; slug: string; name: string }, locale: Locale): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { map, kept } = await sharedMapOf(initiative.id);
  const words = posterWords(locale, initiative.name, map, calendarDate(new Date()));
  const draw = (style?: string) => posterSvg(map, kept, words, style);
  const paper = paperOf(query.get("groesse"));
  const described = { title: words.title, description: `${words.title}. ${words.subtitle}. ${words.asOf}.`, language: locale };
  const bytes = () => new Uint8Array(format === "png" ? posterPng(draw()) : posterPdf(draw(), paper, described));
  const body = format === "svg" ? posterWithFonts(draw) : bytes();
  const name = `partner-${initiative.slug}${format === "pdf" ? `-${paper.key}` : ""}.${format}`;
  return new Response(body, {
    headers: { "Content-Type": types[format], "Content-Disposition": `${query.has("vorschau") ? "inline" : "attachment"}; filename="${name}"`, "Cache-Control": "private, no-store" },
  });
}
