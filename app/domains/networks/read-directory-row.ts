import { isLandCode, repairAgs, statedDistricts } from "~/domains/districts";
import { type DirectoryColumn, formulaStart } from "./directory-columns";
import type { ImportNote, ImportProblem, ImportProblemCode } from "./import-problem";
import { type ImportedNetworkKind, importedNetworkKinds, isKeyOf } from "~/domains/vocabulary";

/** One line of the table, checked. */
export interface DirectoryRow {
  line: number;
  name: string;
  kind: ImportedNetworkKind;
  land: string;
  /** AGS, each once. */
  districts: string[];
  foundedYear: number | null;
  organisationForm: string;
  coordinatingBody: string;
  goals: string[];
  targetGroups: string[];
  partners: string[];
  website: string;
  sourceUrls: string[];
  sourceDate: string;
}

interface ReadRow {
  row: DirectoryRow | null;
  problems: ImportProblem[];
  notes: ImportNote[];
}

const longestName = 200;
const longestCell = 5000;
const earliestYear = 1800;
const latestYear = 2100;

/** Checks the cells of one line; `row` is null where there is any problem. */
export function readRow(cells: Readonly<Record<DirectoryColumn, string>>, line: number): ReadRow {
  const problems: ImportProblem[] = [];
  const notes: ImportNote[] = [];
  const wrong = (code: ImportProblemCode, value: string) => void problems.push({ line, code, value: value.slice(0, 80) });
  const note = (code: ImportNote["code"], value: string) => void notes.push({ line, code, value });
  const text = (column: DirectoryColumn, longest = longestCell) => {
    const cell = plain(cells[column]);
    if (cell.length > longest) wrong("text_too_long", column);
    return cell;
  };

  const name = text("name", longestName);
  if (!/[\p{L}\p{N}]/u.test(name)) wrong("name_missing", name);
  const kind = text("kind").toLowerCase();
  if (!isKeyOf(importedNetworkKinds, kind)) wrong("kind_unknown", kind);
  const land = text("land").toUpperCase();
  if (!isLandCode(land)) wrong("land_unknown", land);

  const districts = text("kreise_ags").split(/[,;|\s]+/).filter(Boolean).flatMap((given) => {
    const result = repairAgs(given);
    if (!result.ok) {
      wrong(result.error === "malformed" ? "ags_malformed" : "ags_unknown", given);
      return [];
    }
    if (result.repaired === "leading-zero") note("ags_zero", `${given} → ${result.ags}`);
    if (result.repaired === "merged") note("ags_merged", `${given} → ${result.ags}`);
    return [result.ags];
  });

  const year = text("founded_year");
  const foundedYear = year === "" ? null : Number(year);
  if (foundedYear !== null && !(/^\d{4}$/.test(year) && foundedYear >= earliestYear && foundedYear <= latestYear)) wrong("year_invalid", year);

  const date = text("source_date");
  const sourceDate = partialDate(date);
  if (sourceDate === null) wrong("date_invalid", date);
  else if (sourceDate !== date) note("date_converted", `${date} → ${sourceDate}`);

  const link = (given: string) => {
    const url = webAddress(given);
    if (url === null) wrong("link_invalid", given);
    else if (url !== given) note("link_completed", `${given} → ${url}`);
    return url ?? "";
  };
  const website = text("website");
  const row = {
    line,
    name,
    kind: kind as ImportedNetworkKind,
    land,
    districts: statedDistricts(land, districts),
    foundedYear,
    organisationForm: text("organisation_form"),
    coordinatingBody: text("coordinating_body"),
    goals: listOf(text("goals")),
    targetGroups: listOf(text("target_groups")),
    partners: listOf(text("partners")),
    website: website === "" ? "" : link(website),
    sourceUrls: [...new Set(text("source_url").split("|").map((url) => url.trim()).filter(Boolean).map(link))],
    sourceDate: sourceDate ?? "",
  };
  return { row: problems.length === 0 ? row : null, problems, notes };
}

/** One line of text without characters that cannot be shown or stored; the export's apostrophe before a formula goes. */
function plain(cell: string): string {
  const line = cell.toWellFormed().replace(/[\p{Cc}\s]+/gu, " ").trim();
  return line.startsWith("'") && formulaStart.test(line.slice(1)) ? line.slice(1) : line;
}

function listOf(cell: string): string[] {
  return [...new Set(cell.split(",").map((item) => item.trim()).filter(Boolean))];
}

/** A calendar date, possibly partial ("2015", "2015-05", "2015-05-31"); also as a German spreadsheet writes it ("31.05.2015"). Null if it is none. */
function partialDate(text: string): string | null {
  if (text === "") return "";
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const date = german ? `${german[3]}-${german[2]!.padStart(2, "0")}-${german[1]!.padStart(2, "0")}` : text;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year || Number(year) < earliestYear || Number(year) > latestYear) return null;
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(`${year}-${month}-${day}`) ? date : null;
}

/** An http(s) address; "www.x.de" gets its beginning. Null for anything else. */
function webAddress(text: string): string | null {
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(full) || !URL.canParse(full)) return null;
  const { protocol, hostname } = new URL(full);
  return /^https?:$/.test(protocol) && hostname.includes(".") ? full : null;
}
