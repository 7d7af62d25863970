import { defineTexts } from "~/platform/i18n/texts";

/** Assigning advisers: page and mails. */
export const assignmentTexts = defineTexts({
  de: {
    title: "Beratung zuordnen",
    lead: "Zugeordnete Beratung sieht alle Seiten der Gruppe, stellt Fragen und hält fest, was gemeinsam besprochen ist. Das Team erfährt, wer es berät.",
    advisers: "Wer berät diese Gruppe?",
    hint: "Auch mehrere, zum Beispiel als Vertretung.",
    load: "{email} · {count, plural, =0 {noch keine Gruppe} one {# Gruppe} other {# Gruppen}}",
    save: "Zuordnung speichern",
    cancel: "Abbrechen",
    nobody: { title: "Es gibt noch keine Beratung", text: "Legen Sie zuerst einen Zugang mit der Rolle Beratung an.", action: "Zugang anlegen" },
    done: "Gespeichert: {assigned, plural, =0 {niemand neu zugeordnet} one {# Person neu zugeordnet} other {# Personen neu zugeordnet}}, {withdrawn, plural, =0 {niemand abgezogen} one {# Person abgezogen} other {# Personen abgezogen}}.",
    mail: {
      adviser: {
        subject: "Neue Gruppe für Sie: {initiative}",
        lead: "die Servicestelle hat Ihnen die Gründungsinitiative „{initiative}“ zugeordnet. Sie sehen alle ihre Seiten; unter „Beratung“ steht, was gerade auf Sie wartet.",
      },
      team: {
        subject: "{initiative}: Ihre Beratung",
        lead: "die Servicestelle hat Ihrer Initiative eine Beratung zugeordnet: {names}. Sie können ab jetzt bei jedem Schritt um Rückmeldung bitten. Die Beratung sieht die Seiten Ihrer Initiative, ändert dort aber nichts.",
      },
      handedOver: "{name} übergibt Ihre Initiative an {to}; ab jetzt berät Sie {to} und sieht dafür die Seiten Ihrer Initiative.",
      lost: {
        othersLeft: "{name} berät Ihre Initiative nicht mehr; weiterhin für Sie da: {others}.",
        nobodyLeft: "{name} berät Ihre Initiative nicht mehr; die Servicestelle sagt Ihnen Bescheid, sobald jemand anderes zugeordnet ist, und Sie können solange weiterarbeiten.",
      },
      by: "Eingetragen hat das {name}.",
      action: "Initiative öffnen",
    },
  },
  en: {
    title: "Assign advisers",
    lead: "Assigned advisers see all pages of the group, ask questions and record what was discussed together. The team is told who advises it.",
    advisers: "Who advises this group?",
    hint: "More than one is possible, as a stand-in for instance.",
    load: "{email} · {count, plural, =0 {no group yet} one {# group} other {# groups}}",
    save: "Save assignment",
    cancel: "Cancel",
    nobody: { title: "There is no adviser yet", text: "First make an account with the role of adviser.", action: "Make an account" },
    done: "Saved: {assigned, plural, =0 {nobody newly assigned} one {# person newly assigned} other {# people newly assigned}}, {withdrawn, plural, =0 {nobody withdrawn} one {# person withdrawn} other {# people withdrawn}}.",
    mail: {
      adviser: {
        subject: "A new group for you: {initiative}",
        lead: "the service point has assigned the founding initiative “{initiative}” to you. You see all of its pages; “Advising” lists what is waiting for you.",
      },
      team: {
        subject: "{initiative}: your adviser",
        lead: "the service point has assigned advisers to your initiative: {names}. From now on you can ask for feedback on every step. Advisers see the pages of your initiative but change nothing there.",
      },
      handedOver: "{name} hands your initiative over to {to}; from now on {to} advises you and sees the pages of your initiative for that.",
      lost: {
        othersLeft: "{name} no longer advises your initiative; still there for you: {others}.",
        nobodyLeft: "{name} no longer advises your initiative; the service point tells you as soon as somebody else is assigned, and you can go on working until then.",
      },
      by: "It was entered by {name}.",
      action: "Open the initiative",
    },
  },
});
