import { defineTexts } from "~/platform/i18n/texts";

export const homeTexts = defineTexts({
  de: {
    metaTitle: "Netzwerkstatt: gemeinsam zur MINT-Region",
    metaDescription: "Geführter Weg und Werkzeugkasten für alle, die in ihrer Region ein Netzwerk für MINT-Bildung gründen wollen.",
    title: "Aus vielen Angeboten wird eine MINT-Region.",
    lead: "Der Weg vom ersten Impuls zum Netzwerk, das sich selbst trägt: prüfen, was es schon gibt, Partner gewinnen, Ziele vereinbaren, Finanzierung sichern. Mit Leitfäden zu jedem Schritt.",
    begin: "Gründung beginnen",
    read: "Erst einmal lesen",
    doors: "Drei Wege hinein",
    door: {
      found: { title: "Wir wollen gründen", text: "Für Gründungsteams. Schritt für Schritt, in Ihrer Reihenfolge, allein oder mit Beratung.", link: "Initiative anlegen" },
      advise: { title: "Wir beraten", text: "Für Servicestellen. Alle Gruppen im Blick, Fragen genau dort, wo sie entstehen.", link: "Zur Beratung" },
      sign: { title: "Ich soll unterzeichnen", text: "Für Partner. Mit dem Link aus Ihrer E-Mail, ohne Konto, in fünf Minuten.", link: "So geht es" },
    },
    networks: {
      title: "Gibt es bei Ihnen schon ein Netzwerk?",
      count: "{count, plural, one {# Netzwerk} other {# Netzwerke}} mit Quelle und Stand, ohne Anspruch auf Vollständigkeit.",
      none: "Das Verzeichnis zeigt Netzwerke mit Quelle und Stand; hier ist es noch leer.",
      label: "Kreis, Ort oder Name",
      hint: "Zum Beispiel Cuxhaven",
      search: "Suchen",
      all: "Alle Netzwerke ansehen",
    },
    toolbox: {
      title: "Aus dem Werkzeugkasten",
      text: "Zu jedem Schritt ein Leitfaden: worum es geht, wer es macht, wie lange es dauert. Dazu Vorlagen, die sich mit Ihren Angaben füllen.",
      link: "Zum Werkzeugkasten",
    },
    how: {
      title: "Was Sie hier tun",
      look: { title: "Erst schauen", text: "Bevor etwas Neues entsteht, sehen Sie, wer in Ihrem Kreis und nebenan schon arbeitet und wie weit sich das mit Ihrem Vorhaben deckt. Manchmal ist Mitmachen besser als Gründen." },
      build: { title: "Dann bauen", text: "Partner, Ziele, Koordination, Geld und politischer Rückhalt: fünf Stränge nebeneinander. Nichts davon hält Sie auf, und nichts geht verloren." },
      last: { title: "Damit es bleibt", text: "Unterschriften, Zusagen und ein Plan, der zeigt, ab wann sich Ihr Netzwerk selbst trägt. Einmal im Jahr schauen Sie gemeinsam nach." },
    },
  },
  en: {
    metaTitle: "Netzwerkstatt: together toward a MINT region",
    metaDescription: "A guided path and toolbox for everyone who wants to found a network for STEM education in their region.",
    title: "Many offers become one MINT region.",
    lead: "The path from a first impulse to a network that carries itself: see what already exists, win partners, agree on goals, secure the money. With a guide to every step. (MINT is the German word for STEM.)",
    begin: "Start founding",
    read: "Read first",
    doors: "Three ways in",
    door: {
      found: { title: "We want to found", text: "For founding teams. Step by step, in your own order, alone or with an adviser.", link: "Create an initiative" },
      advise: { title: "We advise", text: "For service points. All groups in view, questions right where they arise.", link: "To advising" },
      sign: { title: "I am asked to sign", text: "For partners. With the link from your e-mail, without an account, in five minutes.", link: "How it works" },
    },
    networks: {
      title: "Is there already a network near you?",
      count: "{count, plural, one {# network} other {# networks}} with source and date; the list makes no claim to be complete.",
      none: "The directory shows networks with source and date; here it is still empty.",
      label: "District, town or name",
      hint: "For example Cuxhaven",
      search: "Search",
      all: "See all networks",
    },
    toolbox: {
      title: "From the toolbox",
      text: "A guide to every step: what it is about, who does it, how long it takes. And templates that fill themselves with what you have entered.",
      link: "To the toolbox",
    },
    how: {
      title: "What you do here",
      look: { title: "Look first", text: "Before something new begins, you see who already works in your district and next door, and how far it overlaps with your plan. Sometimes joining is better than founding." },
      build: { title: "Then build", text: "Partners, goals, coordination, money and political support: five tracks side by side. None of them holds you up, and nothing gets lost." },
      last: { title: "So that it lasts", text: "Signatures, commitments and a plan that shows from when your network carries itself. Once a year you look at it together." },
    },
  },
});
