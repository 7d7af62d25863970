import type { Locale } from "~/platform/i18n/locale";
import { importNetworks } from "../import-networks.server";
import { noteLines, rejectedLines } from "../say-import";
import type { ImportReport } from "./import-report";

/** Bytes of a file that a page carries along; the real directory has about 400 kB. */
const mostKept = 1024 * 1024;

/** The bytes of an upload: the file itself, or the one kept by the page before. "missing": no file was chosen, "empty": there is nothing in it. */
export async function uploadedBytes(form: FormData): Promise<Uint8Array | "missing" | "empty"> {
  const file = form.get("file");
  if (file instanceof Blob && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  const kept = form.get("kept");
  return typeof kept === "string" && kept !== "" ? new Uint8Array(Buffer.from(kept, "base64")) : chosenEmpty(file) ? "empty" : "missing";
}

/** A browser sends a field without file as a nameless empty one. */
function chosenEmpty(file: FormDataEntryValue | null): boolean {
  return file instanceof File && file.name !== "";
}

/** So many lines can be looked through on a page; the summary counts them all. */
const mostLines = 300;

/** Reads a table of networks into the directory, or with `dryRun` says what would happen. */
export async function importUpload(bytes: Uint8Array, locale: Locale, dryRun: boolean): Promise<ImportReport> {
  const { rejected, notes, lines, ...counts } = await importNetworks(bytes, { dryRun });
  return {
    ...counts,
    lines: lines.slice(0, mostLines),
    moreLines: Math.max(0, lines.length - mostLines),
    rejected: rejectedLines(locale, rejected),
    notes: noteLines(locale, notes),
    stored: !dryRun,
    news: counts.taken + counts.merged,
    kept: dryRun && bytes.length <= mostKept ? Buffer.from(bytes).toString("base64") : null,
  };
}
