import { defineTexts } from "~/platform/i18n/texts";

export const signingTexts = defineTexts({
  de: {
    title: "Sie sollen etwas unterzeichnen?",
    lead: "Eine Initiative möchte, dass Ihre Organisation eine Vereinbarung mitträgt. So wird es ablaufen.",
    later: "Das Unterzeichnen ist noch nicht freigeschaltet. Haben Sie trotzdem etwas zum Unterzeichnen bekommen, fragen Sie bei der Initiative nach.",
    steps: {
      title: "In fünf Schritten",
      open: { title: "Link öffnen", text: "In Ihrer E-Mail steht ein persönlicher Link. Er gilt für Ihre Organisation und bis zu dem Tag, der dabeisteht. Ein Konto brauchen Sie nicht." },
      read: { title: "In Ruhe lesen", text: "Sie sehen den ganzen Text; was Ihre Organisation betrifft, ist hervorgehoben. Sie können drucken, unterbrechen und später wiederkommen." },
      authority: { title: "Zuständigkeit angeben", text: "Sie unterzeichnen im Rahmen Ihrer Zuständigkeit, oder vorbehaltlich der Zustimmung anderer: Schulträger, Schulaufsicht, Schulkonferenz, Gremium oder Kreistag. Der Vorbehalt bleibt sichtbar, bis die Entscheidung vorliegt." },
      code: { title: "Code bestätigen", text: "An die Adresse Ihrer Organisation geht ein Code. Mit ihm bestätigen Sie, dass Sie dort Post lesen können; mehr beweist er nicht." },
      sign: { title: "Unterzeichnen", text: "Erst Ihr eigenes Häkchen und der Knopf darunter zählen. Danach bekommen Sie eine Ausfertigung, und ein Blatt mit Stift geht auch." },
    },
    else: {
      title: "Oder anders",
      change: "Eine Änderung vorschlagen: Das Team sieht, was Sie ändern möchten, und antwortet Ihnen.",
      pass: "Weitergeben: Der Link geht an die Person, die bei Ihnen zuständig ist.",
      decline: "Nicht unterzeichnen: Ein Satz genügt. Die anderen erfahren nur, dass Sie nicht dabei sind.",
    },
    missing: {
      title: "Link verloren?",
      text: "Bitten Sie die Initiative, die Sie eingeladen hat, um einen neuen; ihre Adresse steht in der E-Mail. Ohne persönlichen Link kann hier niemand für Sie unterzeichnen.",
    },
    law: {
      title: "Wozu Sie Ja sagen",
      text: "In der Regel ist es eine Absichtserklärung ohne einklagbaren Anspruch; was genau gilt, steht im Text selbst. Diese Seite gibt keine Rechtsberatung.",
    },
  },
  en: {
    title: "You have been asked to sign?",
    lead: "An initiative would like your organisation to carry an agreement. This is how it will work.",
    later: "Signing is not open yet. If you have been sent something to sign all the same, ask the initiative.",
    steps: {
      title: "In five steps",
      open: { title: "Open the link", text: "Your e-mail contains a personal link. It is for your organisation and valid until the day given there. You need no account." },
      read: { title: "Read in peace", text: "You see the whole text; what concerns your organisation is marked. You can print it, pause, and come back later." },
      authority: { title: "State your authority", text: "You sign within your own authority, or subject to the consent of others: school authority, school supervision, school conference, board or district council. The reservation stays visible until the decision is there." },
      code: { title: "Confirm the code", text: "A code goes to the address of your organisation. It shows that you can read mail there; it proves no more than that." },
      sign: { title: "Sign", text: "Only your own tick and the button below it count. You then receive a copy, and a sheet signed with a pen works as well." },
    },
    else: {
      title: "Or otherwise",
      change: "Propose a change: the team sees what you would like to change, and answers you.",
      pass: "Pass it on: the link goes to the person in charge at your place.",
      decline: "Do not sign: one sentence is enough. The others only learn that you are not taking part.",
    },
    missing: {
      title: "Lost the link?",
      text: "Ask the initiative that invited you for a new one; its address is in the e-mail. Without the personal link nobody can sign for you here.",
    },
    law: {
      title: "What you say yes to",
      text: "As a rule it is a declaration of intent without enforceable claims; what exactly applies is in the text itself. This page gives no legal advice.",
    },
  },
});
