import { formatList } from "~/platform/i18n/format";
import { box, bullet, heading, lines, packDocument, paragraph, strong, table, title, type Block } from "~/platform/docx/docx-parts.server";
import type { TemplateData } from "./template-data.server";

const questions: [string, string[]][] = [
  ["1. Zuhören (20 Minuten)", ["Wie hat es bei Ihnen angefangen?", "Wer sitzt am Tisch, und wer kommt wirklich?", "Tauschen Sie sich aus, oder entscheiden Sie auch gemeinsam?", "Wer koordiniert, mit wie vielen Stunden, wie lange gesichert?", "Wie oft trifft sich die Runde?"]],
  ["2. Unser Vorhaben zeigen (10 Minuten)", ["Gebiet, Ziele, Zielgruppen, erste Partner", "Was bei uns noch offen ist"]],
  ["3. Überschneidungen ansehen (15 Minuten)", ["So sieht es von außen aus. Stimmt das?", "Wen hätten Sie gern dabei und haben ihn nie erreicht?"]],
  ["4. Möglichkeiten durchgehen (10 Minuten)", ["Anschließen, gemeinsames Dach, Arbeit teilen, getrennt gründen: Was müsste gegeben sein, damit das für Sie gut wäre?", "Welche Förderer sprechen wir nicht ohne Absprache an?"]],
];

/** The talk guide as Word document, in German. */
export function talkGuide(data: TemplateData): Promise<Buffer> {
  const name = data.name || "________________________________";
  const children: Block[] = [
    title("Gesprächsleitfaden"),
    paragraph("Erstes Gespräch mit einem bestehenden Netzwerk"),
    table(
      ["Netzwerk", "Gesprächspartner und Rolle", "Datum"],
      data.networks.length > 0 ? data.networks.map((network) => [[network.name, network.where, network.mailbox].filter(Boolean).join("\n"), "", ""]) : [["", "", ""]],
      [3, 3, 1],
    ),
    heading("Unser Vorhaben"),
    paragraph(`${name}${data.districts.length > 0 ? `, Gebiet: ${formatList("de", data.districts)}` : ""}`),
    ...(data.whyHere ? [strong("Warum gerade hier"), ...data.whyHere.split(/\n+/).map(paragraph)] : [strong("Warum gerade hier"), ...lines(2)]),
    ...(data.intention ? [strong("Was wir vorhaben"), ...data.intention.split(/\n+/).map(paragraph)] : [strong("Was wir vorhaben"), ...lines(3)]),
    ...(data.partners.length > 0 ? [strong("Dabei sind"), ...data.partners.map(bullet)] : []),
  ];
  const compared = data.networks.filter(({ reasons }) => reasons.length > 0);
  if (compared.length > 0) {
    children.push(heading("Was wir über die Überschneidung wissen"), paragraph("Von außen gesehen. Bitte im Gespräch prüfen und berichtigen."));
    for (const network of compared) children.push(strong(network.name), ...network.reasons.map(bullet));
  }
  children.push(heading("Das Gespräch"));
  for (const [part, asked] of questions) children.push(strong(part), ...asked.map(bullet), ...lines(4));
  children.push(
    heading("Vereinbart"),
    table(["Was", "Wer", "Bis wann"], [["\n", "", ""], ["\n", "", ""], ["\n", "", ""]], [3, 2, 1]),
    heading("Danach"),
    box("Noch am selben Tag als Gespräch eingetragen, mit Wiedervorlage"),
    box("Getrennt: was gesagt wurde, und was wir vermuten"),
    box("Kurze Notiz an das Netzwerk geschickt, zum Berichtigen"),
  );
  return packDocument(`Gesprächsleitfaden${data.name ? `: ${data.name}` : ""}`, children);
}
