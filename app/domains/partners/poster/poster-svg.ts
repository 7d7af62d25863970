import { type Stage, stages } from "~/domains/vocabulary";
import { card, type Layout, type Place } from "../map/layout";
import { layoutChain } from "../map/layout-chain";
import type { Position, SharedMap } from "../map/map-state";
import type { PartnerState } from "../partner";
import { isDirected, type RelationKind, relationKinds } from "../relation";
import { escapeXml, textWidth, wrapText } from "./svg-text";

/** Everything the poster says; the caller gives it in the language of the page. */
export interface PosterWords {
  title: string;
  subtitle: string;
  /** "Stand: 23. November 2026" */
  asOf: string;
  column: (key: Place["key"]) => string;
  state: (key: PartnerState) => string;
  kind: (key: RelationKind) => string;
  nobody: string;
  missing: string;
  nearest: (name: string) => string;
  strength: string;
  wished: string;
  coordinator: string;
  credit: string;
}

const colours = {
  paper: "#faf8f3",
  ink: "#1d2528",
  soft: "#4c5659",
  petrol: "#063a40",
  marigold: "#f2a71b",
  brick: "#b23a2a",
  stage: { kita: "#e0a100", grundschule: "#d66a1f", sekundar: "#b8336a", beruf: "#7a4fb5", hochschule: "#2f66c4", arbeit: "#0f7f86", extracurricular: "#2c7a4b", supporting: "#5d666a" },
  /** Dark enough for white letters. */
  head: { kita: "#8f6700", grundschule: "#b04f0c", sekundar: "#a32a5c", beruf: "#6a43a0", hochschule: "#2857ab", arbeit: "#0b686e", extracurricular: "#23663e", supporting: "#4d5559" },
  relation: { cooperation: "#6f7b78", funding: "#8a6100", information: "#2857ab", shared_staff: "#6a43a0", instruction: "#8a2a1d" },
} as const;

const fonts = { text: "Atkinson Hyperlegible Next", head: "Bricolage Grotesque" };
const margin = 36;
const band = { head: 92, legend: 84 };
const landscape = Math.SQRT2;

/**
 * The partner map as one picture, for poster, PNG and SVG alike: lanes, cards, relations behind them, legend and date.
 * Takes the shared map only, so nothing internal can stand on it. Landscape, in the proportions of A4 to A0.
 */
export function posterSvg(map: SharedMap, kept: Readonly<Record<string, Position>>, words: PosterWords, style = ""): string {
  const layout = layoutChain({ ...map, kept });
  const content = { width: layout.box.width, height: layout.box.height };
  const width = Math.max(content.width + 2 * margin, (content.height + band.head + band.legend + 2 * margin) * landscape);
  const height = width / landscape;
  // What paper there is to spare goes into the lanes of the chain: the bands below move down.
  const spare = height - (content.height + band.head + band.legend + 2 * margin);
  const left = (width - content.width) / 2;
  const isBelow = (y: number) => layout.places.some(({ key, y: top }) => (key === "extracurricular" || key === "supporting") && y >= top);
  const at = ({ x, y }: Position): Position => ({ x: left + x - layout.box.x, y: margin + band.head + y - layout.box.y + (isBelow(y) ? spare : 0) });
  const parts = [
    `<rect width="${n(width)}" height="${n(height)}" fill="${colours.paper}"/>`,
    heading(words, width),
    ...layout.places.map((place) => ground(place, at, spare)),
    ...map.relations.map((relation) => line(relation, layout, at)),
    ...layout.places.map((place) => placeHead(place, at, words)),
    ...layout.gaps.map((gap) => gapCard(gap, at, words)),
    ...map.partners.map((partner) => partnerCard(partner, map, layout, at, words)),
    legend(map, words, width, height),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" role="img" aria-label="${escapeXml(words.title)}" font-family="'${fonts.text}', sans-serif">${style}<title>${escapeXml(words.title)}</title>${parts.join("")}</svg>`;
}

/** Whole and half pixels are enough. */
const n = (value: number) => String(Math.round(value * 2) / 2);

function text(content: string, x: number, y: number, size: number, more = ""): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" ${more}>${escapeXml(content)}</text>`;
}

const headFont = `font-family="'${fonts.head}', sans-serif" font-weight="700"`;

function heading(words: PosterWords, width: number): string {
  const [title = ""] = wrapText(words.title, width - 2 * margin - 260, 30, 1);
  return [
    text(title, margin, margin + 30, 30, `${headFont} fill="${colours.petrol}"`),
    text(words.subtitle, margin, margin + 56, 15, `fill="${colours.soft}"`),
    text(words.asOf, width - margin, margin + 30, 14, `fill="${colours.soft}" text-anchor="end"`),
  ].join("");
}

function colourOf(place: Place): { ground: string; head: string } {
  const key = place.key as Stage | "extracurricular" | "supporting";
  return { ground: colours.stage[key], head: colours.head[key] };
}

function isStage(place: Place): boolean {
  return (stages as readonly string[]).includes(place.key);
}

function ground(place: Place, at: (point: Position) => Position, spare: number): string {
  const { x, y } = at(place);
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(place.width)}" height="${n(place.height + (isStage(place) ? spare : 0))}" rx="10" fill="${colourOf(place).ground}" fill-opacity="0.11"/>`;
}

function placeHead(place: Place, at: (point: Position) => Position, words: PosterWords): string {
  const { x, y } = at(place);
  const label = words.column(place.key);
  if (isStage(place)) {
    const size = textWidth(label) * 15 > place.width - 28 ? 13 : 15;
    return `<rect x="${n(x)}" y="${n(y)}" width="${n(place.width)}" height="34" rx="10" fill="${colourOf(place).head}"/>${text(label, x + place.width / 2, y + 22, size, `${headFont} fill="#fff" text-anchor="middle"`)}`;
  }
  // A plate behind the words, so that no relation runs through them.
  return `<rect x="${n(x + 10)}" y="${n(y + 10)}" width="${n(textWidth(label) * 15 + 18)}" height="26" rx="6" fill="${colours.paper}"/>${text(label, x + 19, y + 28, 15, `${headFont} fill="${colourOf(place).head}"`)}`;
}

const thickness = { 1: 1.6, 2: 2.8, 3: 4.4 } as const;

function line(relation: SharedMap["relations"][number], layout: Layout, at: (point: Position) => Position): string {
  const [from, to] = [layout.cards[relation.fromId], layout.cards[relation.toId]];
  if (!from || !to) return "";
  const [a, b] = [middle(at(from)), middle(at(to))];
  const colour = colours.relation[relation.kind];
  const bend = Math.abs(b.x - a.x) / 2;
  const isPast = Math.abs(b.y - a.y) < card.height && Math.abs(b.x - a.x) > 1.5 * card.width;
  const stroke = `fill="none" stroke="${colour}" stroke-width="${thickness[relation.strength]}" stroke-opacity="0.75"${relation.wished ? ' stroke-dasharray="7 6"' : ""}`;
  if (isPast) {
    // Cards stand between the two: the line runs below them.
    const low = Math.max(a.y, b.y) + card.height * 1.15;
    return `<path d="M${n(a.x)} ${n(a.y)}C${n(a.x)} ${n(low)} ${n(b.x)} ${n(low)} ${n(b.x)} ${n(b.y)}" ${stroke}/>${mark(relation.kind, { x: a.x, y: (a.y + 3 * low) / 4 }, { x: b.x, y: (b.y + 3 * low) / 4 }, colour)}`;
  }
  const path = bend < 20 ? `M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}` : `M${n(a.x)} ${n(a.y)}C${n(a.x + Math.sign(b.x - a.x) * bend)} ${n(a.y)} ${n(b.x - Math.sign(b.x - a.x) * bend)} ${n(b.y)} ${n(b.x)} ${n(b.y)}`;
  return `<path d="${path}" ${stroke}/>${mark(relation.kind, a, b, colour)}`;
}

const middle = ({ x, y }: Position): Position => ({ x: x + card.width / 2, y: y + card.height / 2 });

/** Kinds other than cooperation carry their sign in the middle of the line, so that colour is not all; an arrow shows where it goes. */
function mark(kind: RelationKind, a: Position, b: Position, colour: string): string {
  if (kind === "cooperation") return "";
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const arrow = isDirected(kind) ? `<path d="M9 -6L20 0L9 6Z" fill="${colour}" transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})"/>` : "";
  return `${arrow}<circle cx="${n(x)}" cy="${n(y)}" r="9" fill="#fff" stroke="${colour}" stroke-width="1.5"/>${text(signs[kind], x, y + 4, 11, `font-weight="700" fill="${colour}" text-anchor="middle"`)}`;
}

const signs: Record<RelationKind, string> = { cooperation: "", funding: "€", information: "i", shared_staff: "P", instruction: "W" };

function partnerCard(partner: SharedMap["partners"][number], map: SharedMap, layout: Layout, at: (point: Position) => Position, words: PosterWords): string {
  const place = layout.cards[partner.id];
  if (!place) return "";
  const { x, y } = at(place);
  const own = partner.lane === "chain" ? stages.find((stage) => partner.stages.includes(stage)) : undefined;
  const colour = colours.head[own ?? (partner.lane === "extracurricular" ? "extracurricular" : "supporting")];
  const faint = partner.state === "idea" || partner.state === "asked";
  const lines = wrapText(partner.name, card.width - 18, 11.5, 2);
  const base = y + (lines.length === 1 ? 20 : 15);
  return [
    `<rect x="${n(x)}" y="${n(y)}" width="${card.width}" height="${card.height}" rx="7" fill="#fff" stroke="${colour}" stroke-width="${map.coordinatorId === partner.id ? 3 : 1.8}"${faint ? ' stroke-dasharray="4 3"' : ""}/>`,
    ...lines.map((one, i) => text(one, x + 9, base + i * 12.5, 11.5, `font-weight="700" fill="${colours.ink}"`)),
    stateSign(partner.state, x + 13, y + card.height - 8.5),
    text(words.state(partner.state), x + 21, y + card.height - 5.5, 10, `fill="${colours.soft}"`),
  ].join("");
}

/** Empty, quarter, half and full circle: read without colour. */
function stateSign(state: PartnerState, x: number, y: number): string {
  const ring = `<circle cx="${n(x)}" cy="${n(y)}" r="4" fill="#fff" stroke="${colours.soft}" stroke-width="1.2"/>`;
  if (state === "active") return `<circle cx="${n(x)}" cy="${n(y)}" r="4.6" fill="${colours.head.extracurricular}"/>`;
  if (state === "joining") return `${ring}<path d="M${n(x)} ${n(y - 4)}A4 4 0 0 1 ${n(x)} ${n(y + 4)}Z" fill="${colours.head.extracurricular}"/>`;
  if (state === "interested") return `${ring}<path d="M${n(x)} ${n(y)}L${n(x)} ${n(y - 4)}A4 4 0 0 1 ${n(x + 4)} ${n(y)}Z" fill="#8a6100"/>`;
  return ring;
}

function gapCard(gap: Layout["gaps"][number], at: (point: Position) => Position, words: PosterWords): string {
  const { x, y } = at(gap);
  const isMissing = gap.missing !== null;
  const said = isMissing ? [words.missing, ...(gap.missing ? [words.nearest(gap.missing)] : [])] : [words.nobody];
  const lines = said.flatMap((one) => wrapText(one, gap.width - 20, 11.5, 2)).slice(0, 3);
  const colour = isMissing ? colours.soft : colours.brick;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(gap.width)}" height="${n(gap.height)}" rx="7" fill="#fff" stroke="${colour}" stroke-width="1.6" stroke-dasharray="6 4"/>${lines.map((one, i) => text(one, x + 10, y + 22 + i * 15, 11.5, `font-weight="700" fill="${colour}"`)).join("")}`;
}

/** What signs, lines and strokes mean, and where the picture comes from. */
function legend(map: SharedMap, words: PosterWords, width: number, height: number): string {
  const y = height - margin - 40;
  let x = margin;
  const parts: string[] = [`<path d="M${margin} ${n(y - 22)}H${n(width - margin)}" stroke="#ddd6c8" stroke-width="1"/>`];
  const put = (sign: (at: number) => string, signWidth: number, label: string) => {
    parts.push(sign(x), text(label, x + signWidth + 6, y + 4, 12, `fill="${colours.ink}"`));
    x += signWidth + 6 + textWidth(label) * 12 + 18;
  };
  for (const state of ["active", "joining", "interested", "asked"] as const) put((at) => stateSign(state, at + 5, y), 10, words.state(state));
  if (map.coordinatorId !== null) put((at) => `<rect x="${n(at)}" y="${n(y - 8)}" width="22" height="16" rx="4" fill="#fff" stroke="${colours.head.supporting}" stroke-width="3"/>`, 22, words.coordinator);
  for (const strength of [1, 3] as const) put((at) => `<path d="M${n(at)} ${n(y)}h26" stroke="${colours.relation.cooperation}" stroke-width="${thickness[strength]}"/>`, 26, strength === 1 ? words.kind("cooperation") : words.strength);
  put((at) => `<path d="M${n(at)} ${n(y)}h26" stroke="${colours.relation.cooperation}" stroke-width="2.8" stroke-dasharray="7 6"/>`, 26, words.wished);
  const used = new Set(map.relations.map(({ kind }) => kind));
  for (const kind of relationKinds) if (kind !== "cooperation" && used.has(kind)) put((at) => mark(kind, { x: at, y }, { x: at + 20, y }, colours.relation[kind]), isDirected(kind) ? 32 : 20, words.kind(kind));
  parts.push(text(words.credit, margin, height - margin + 4, 11, `fill="${colours.soft}"`));
  return parts.join("");
}
