import { AlignmentType, BorderStyle, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

export type Block = Paragraph | Table;

const ink = "1D2528";
const petrol = "0B4F57";

export const title = (text: string): Block => new Paragraph({ text, heading: HeadingLevel.TITLE });
export const heading = (text: string): Block => new Paragraph({ text, heading: HeadingLevel.HEADING_1, keepNext: true });
/** Line ends in the text stay line ends. */
export const paragraph = (text: string): Block => new Paragraph({ children: text.split("\n").map((line, index) => new TextRun(index > 0 ? { text: line, break: 1 } : { text: line })) });
export const strong = (text: string): Block => new Paragraph({ children: [new TextRun({ text, bold: true })], keepNext: true });
export const bullet = (text: string): Block => new Paragraph({ text, bullet: { level: 0 } });
export const box = (text: string): Block => new Paragraph({ text: `☐  ${text}`, indent: { left: 360, hanging: 360 } });
export const right = (text: string): Block => new Paragraph({ text, alignment: AlignmentType.RIGHT });

/** Room for handwriting. */
export function lines(count: number): Block[] {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: "B9B19F", space: 1 };
  // Word joins equal borders of neighbours into one box; `between` draws the lines inside of it.
  const ruled = Array.from({ length: count }, () => new Paragraph({ text: "", spacing: { before: 260, after: 0 }, border: { bottom: rule, between: rule } }));
  return [...ruled, new Paragraph({ text: "", spacing: { after: 60 } })];
}

/**
 * @param rows cells left empty are for filling in
 * @param shares widths of the columns to each other; equal unless said
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[] = head.map(() => 1)): Block {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((9600 * share) / whole));
  const cell = (bold: boolean) => (text: string, column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 100, right: 100 },
      children: text.split("\n").map((line) => new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: line, bold })] })),
    });
  return new Table({
    width: { size: 9600, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: head.map(cell(true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell(false)) })),
    ],
  });
}

/** What Word cannot store: characters that XML forbids. */
// eslint-disable-next-line no-control-regex -- these are the characters to take out
export const printable = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** Packs a document; `language` is that of its text. */
export function packDocument(name: string, children: Block[], language: "de-DE" | "en-GB" = "de-DE"): Promise<Buffer> {
  const run = (size: number, color: string) => ({ font: "Arial", size, color, bold: true });
  return Packer.toBuffer(
    new Document({
      title: name,
      creator: "Netzwerkstatt",
      styles: {
        default: {
          document: { run: { font: "Arial", size: 22, color: ink, language: { value: language } }, paragraph: { spacing: { after: 120, line: 288 } } },
          title: { run: run(40, petrol), paragraph: { spacing: { after: 160 } } },
          heading1: { run: run(28, petrol), paragraph: { spacing: { before: 320, after: 120 } } },
        },
      },
      sections: [{ properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } }, children }],
    }),
  );
}
