import { formatList } from "~/platform/i18n/format";
import { heading, packDocument, paragraph, right, strong, table, type Block } from "~/platform/docx/docx-parts.server";
import type { TemplateData } from "./template-data.server";

const agenda = [
  ["15 Minuten", "Ankommen: Was ist in Ihrer Einrichtung gerade das Thema?"],
  ["10 Minuten", "Der Anlass: worum es uns geht"],
  ["30 Minuten", "Sammeln: Was gibt es schon? Wer fehlt in dieser Runde?"],
  ["20 Minuten", "Geben und Brauchen: eine Sache, die Sie beitragen könnten, und eine, die Ihnen fehlt"],
  ["15 Minuten", "Verabreden: Wer macht was bis wann?"],
];

/**
 * The invitation to the first meeting as Word document, in German. It goes to outsiders: of the initiative it holds only
 * name and area; the reasons written for the team and its partners are left for the team to put in.
 */
export function invitation(data: Pick<TemplateData, "name" | "districts">): Promise<Buffer> {
  const area = data.districts.length > 0 ? formatList("de", data.districts) : "[Landkreis oder Stadt]";
  const name = data.name || "[Name der Initiative]";
  const children: Block[] = [
    paragraph("[Name und Anschrift der Einrichtung, die einlädt]"),
    paragraph("An\n[Name, Einrichtung, Anschrift]"),
    right("[Ort], [Datum]"),
    strong(`Einladung zum ersten Treffen: ${name}`),
    paragraph("Guten Tag [Name],"),
    paragraph(`wir möchten in unserer Gegend (${area}) Menschen aus Kitas, Schulen, Hochschulen, Betrieben und Verwaltung zusammenbringen, damit Kinder und Jugendliche hier gute Wege in Mathematik, Informatik, Naturwissenschaften und Technik finden.`),
    paragraph("[Warum gerade hier: ein oder zwei Sätze, die man nachprüfen kann]"),
    paragraph("Noch ist nichts gegründet und nichts beschlossen. Zuerst wollen wir wissen, was es bei Ihnen und anderswo schon gibt und ob ein gemeinsamer Weg sinnvoll ist. Dafür brauchen wir Ihren Blick."),
    paragraph("[Wer schon mitwirkt, soweit alle Genannten damit einverstanden sind]"),
    heading("Wann und wo"),
    table(["Tag und Uhrzeit", "Ort", "Dauer"], [["[Datum, Uhrzeit]", "[Ort, Anfahrt, barrierefreier Zugang]", "90 Minuten"]], [2, 3, 1]),
    heading("Was wir vorhaben"),
    table(["Zeit", "Thema"], agenda, [1, 4]),
    heading("Ihre Antwort"),
    paragraph("Bitte geben Sie uns bis [Datum] Bescheid, ob Sie kommen oder wen wir an Ihrer Stelle einladen dürfen: [E-Mail-Adresse, Telefon]."),
    paragraph("Wenn Sie schon in einem Netzwerk für Bildung oder Fachkräfte mitarbeiten, schreiben Sie uns das gern gleich dazu."),
    paragraph("Mit freundlichen Grüßen"),
    paragraph(`[Name]\nfür das Gründungsteam ${name}`),
  ];
  return packDocument(`Einladung zum ersten Treffen${data.name ? `: ${data.name}` : ""}`, children);
}
