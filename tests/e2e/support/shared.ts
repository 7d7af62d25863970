/** What the setup and the tests have to agree on. */
export const filledTemplate = "template_browser_tests";
export const authSecret = "only-for-tests-only-for-tests-only-for-tests";
export const password = "ein Passwort für Proben";

/** Accounts besides those of the demo, without any initiative. */
export const accounts = {
  lead: { name: "Lena Leitung", email: "leitung@beispiel.test", role: "member" },
  member: { name: "Milan Mitglied", email: "mitglied@beispiel.test", role: "member" },
  adviser: { name: "Berta Beratung", email: "beratung@beispiel.test", role: "adviser" },
  service: { name: "Selim Servicestelle", email: "service@beispiel.test", role: "service" },
} as const;
export type Account = keyof typeof accounts;
