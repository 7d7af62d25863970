import { defineTexts } from "~/platform/i18n/texts";

export const posterTexts = defineTexts({
  de: {
    title: "Partner: {name}",
    subtitle: "{partners, plural, one {# Partner} other {# Partner}}, {taking, number} davon dabei · {relations, plural, one {# Beziehung} other {# Beziehungen}}",
    asOf: "Stand: {date}",
    nobody: "Noch niemand",
    strength: "eng",
    wished: "gewünscht (Soll)",
    coordinator: "Koordinierungsstelle",
    credit: "Erstellt mit Netzwerkstatt",
    page: {
      title: "Poster und Bild",
      lead: "Die Karte als Poster zum Aufhängen, als Bild für Folien oder als Zeichnung zum Weiterbearbeiten. Alles, was nur für das Team bestimmt ist, bleibt weg: wer abgesagt hat, Weisungen, Einfluss, Notizen.",
      size: "Größe des Posters (PDF)",
      pdf: "Poster als PDF, {size}",
      png: "Bild (PNG)",
      svg: "Zeichnung (SVG)",
      preview: "Vorschau des Posters",
      empty: "Auf der Karte steht noch niemand, der auf das Poster kann.",
    },
  },
  en: {
    title: "Partners: {name}",
    subtitle: "{partners, plural, one {# partner} other {# partners}}, {taking, number} of them taking part · {relations, plural, one {# relation} other {# relations}}",
    asOf: "As of {date}",
    nobody: "Nobody yet",
    strength: "close",
    wished: "wished for",
    coordinator: "coordinating office",
    credit: "Made with Netzwerkstatt",
    page: {
      title: "Poster and picture",
      lead: "The map as a poster for the wall, as a picture for slides or as a drawing to go on with. Everything that is for the team alone is left out: who said no, instructions, influence, notes.",
      size: "Size of the poster (PDF)",
      pdf: "Poster as PDF, {size}",
      png: "Picture (PNG)",
      svg: "Drawing (SVG)",
      preview: "Preview of the poster",
      empty: "There is nobody on the map yet who may stand on the poster.",
    },
  },
});
