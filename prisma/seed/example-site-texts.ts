import type { Locale } from "~/platform/i18n/locale";
import type { SiteTextKey } from "~/domains/site";
import { db } from "~/platform/db.server";

/** What the pages of the operator say in the demo: complete to look at, and every one says that it has to be replaced. */
const texts: Record<SiteTextKey, Record<Locale, string>> = {
  impressum: {
    de: `# Beispieltext: bitte ersetzen

Diese Angaben sind erfunden. Wer die Netzwerkstatt betreibt, trägt unter „Verwaltung“, „Texte“ die eigenen ein.

# Wer diese Seiten betreibt

Servicestelle MINT-Regionen (Beispiel)
Musterstraße 1
12345 Musterstadt

Vertreten durch: Vorname Nachname (Beispiel)

# Kontakt

Telefon: 01234 567890 (Beispiel)
servicestelle@demo.example

# Inhaltlich verantwortlich

Vorname Nachname (Beispiel), Anschrift wie oben`,
    en: `# Example text: please replace

These details are made up. Whoever runs Netzwerkstatt enters their own under “Administration”, “Texts”.

# Who runs these pages

Service point for STEM regions (example)
Musterstraße 1
12345 Musterstadt, Germany

Represented by: first name, surname (example)

# Contact

Telephone: 01234 567890 (example)
servicestelle@demo.example

# Responsible for the content

First name, surname (example), address as above`,
  },
  datenschutz: {
    de: `# Beispieltext: bitte ersetzen

Dieser Text zeigt nur, was hier stehen sollte. Er ist nicht rechtlich geprüft; bitte lassen Sie Ihren eigenen von Ihrer Datenschutzstelle lesen.

# Wer verantwortlich ist

Servicestelle MINT-Regionen (Beispiel), Musterstraße 1, 12345 Musterstadt. Die Datenschutzstelle erreichen Sie unter datenschutz@demo.example.

# Welche Angaben wir verarbeiten

Für Ihr Konto: Name und E-Mail-Adresse. Zu Ihrer Initiative: was Ihr Team einträgt, dazu wer es wann geändert hat. Zu Partnerorganisationen: Angaben zur Einrichtung und, wenn Sie sie eintragen, eine Ansprechperson.

# Wozu, und wie lange

Damit Teams ihre Gründung gemeinsam planen und sich beraten lassen können. Eine Initiative wird gelöscht, wenn die Leitung des Teams sie löscht; ein Konto, wenn seine Inhaberin oder sein Inhaber es löscht. (Beispiel: Bitte tragen Sie Ihre Fristen ein.)

# Ihre Rechte

Sie können Auskunft, Berichtigung und Löschung verlangen und sich bei der zuständigen Aufsichtsbehörde beschweren. (Beispiel: Bitte nennen Sie die Behörde Ihres Landes.)`,
    en: `# Example text: please replace

This text only shows what should stand here. It has not been checked by a lawyer; please have your own read by your data protection officer.

# Who is responsible

Service point for STEM regions (example), Musterstraße 1, 12345 Musterstadt, Germany. You reach the data protection officer at datenschutz@demo.example.

# What we process

For your account: name and e-mail address. About your initiative: what your team enters, and who changed it when. About partner organisations: details of the institution and, if you enter one, a contact person.

# What for, and how long

So that teams can plan their founding together and be advised. An initiative is deleted when the lead of its team deletes it; an account when its owner deletes it. (Example: please state your own periods.)

# Your rights

You may ask for information, correction and deletion, and complain to the supervisory authority. (Example: please name the authority of your state.)`,
  },
  servicestelle: {
    de: `Servicestelle MINT-Regionen (Beispiel, bitte ersetzen)
Telefon 01234 567890, montags bis donnerstags von 9 bis 15 Uhr
servicestelle@demo.example`,
    en: `Service point for STEM regions (example, please replace)
Telephone 01234 567890, Monday to Thursday, 9 am to 3 pm
servicestelle@demo.example`,
  },
};

/** Writes the example texts where the operator has none yet. */
export async function seedSiteTexts(): Promise<void> {
  const rows = Object.entries(texts).flatMap(([key, bodies]) => Object.entries(bodies).map(([locale, body]) => ({ key, locale, body })));
  await db.siteText.createMany({ data: rows, skipDuplicates: true });
}
