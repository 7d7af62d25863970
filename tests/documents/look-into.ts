import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const english = { ...process.env, LC_ALL: "C.UTF-8" };

function withFile<T>(name: string, content: Uint8Array, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "netzwerkstatt-document-"));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return work(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", env: english, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 50_000_000 });
}

/** What poppler reads in a PDF: its text without line breaks, its facts, its tags and their text, its fonts. */
export function lookIntoPdf(pdf: Uint8Array) {
  return withFile("document.pdf", pdf, (file) => {
    const text = run("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]);
    const info = Object.fromEntries(
      run("pdfinfo", [file])
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
    ) as Record<string, string>;
    const [, , ...fontLines] = run("pdffonts", [file]).trim().split("\n");
    return {
      text: run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]).replace(/-\n(?=[a-zäöü])/g, "").replace(/\s+/g, " "),
      pages: text.split("\f").slice(0, -1),
      info,
      structure: run("pdfinfo", ["-struct-text", file]),
      fonts: fontLines.map((line) => {
        const [, name, , embedded] = /^(?:[A-Z]{6}\+)?(\S+)\s+(.+?)\s+Identity-H\s+(yes|no)/.exec(line) ?? [];
        return { name, embedded: embedded === "yes" };
      }),
      language: /\/Lang\s*\(([\w-]+)\)/.exec(readFileSync(file).toString("latin1"))?.[1],
    };
  });
}

/**
 * A CSV file as LibreOffice Calc understands it at its least careful: everything that looks like a formula is run.
 * @returns the spreadsheet as flat XML
 */
export function openInCalc(csv: string): string {
  return withFile("table.csv", Buffer.from(csv), (file, folder) => {
    // 59 = semicolon, 34 = quotes, 76 = UTF-8, from line 1; then: quoted cells are not just text, numbers are detected, formulas computed.
    const filter = "--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,0,true";
    run("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, filter, "--convert-to", "fods", "--outdir", folder, file]);
    return readFileSync(path.join(folder, "table.fods"), "utf8");
  });
}

/** The text of a Word document as LibreOffice Writer shows it; what it cannot open throws. */
export function openInWriter(docx: Uint8Array): string {
  return withFile("document.docx", docx, (file, folder) => {
    run("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file]);
    return readFileSync(path.join(folder, "document.txt"), "utf8");
  });
}
