import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createUser, makePassword, readDemoAccounts, type DemoAccount } from "~/domains/account/index.server";
import type { Role } from "~/domains/account";
import { config } from "~/platform/config.server";
import { db } from "~/platform/db.server";

/** The people of the demo. Their addresses end in .example, which no mail ever reaches. */
const people = {
  lead: { name: "Anke Petersen", email: "leitung@demo.example", role: "member", label: "Leitung des Gründungsteams" },
  member: { name: "Jonas Meyer", email: "mitglied@demo.example", role: "member", label: "Mitglied im Gründungsteam" },
  adviser: { name: "Sabine Kurz", email: "beratung@demo.example", role: "adviser", label: "Beratung" },
  service: { name: "Murat Aydin", email: "servicestelle@demo.example", role: "service", label: "Servicestelle" },
  neighbour: { name: "Imke Behrens", email: "nachbarn@demo.example", role: "member", label: "Leitung einer zweiten Initiative, noch bei der Prüfung" },
} as const satisfies Record<string, { name: string; email: string; role: Role; label: string }>;

export type DemoPerson = keyof typeof people;
export type DemoActors = Record<DemoPerson, { user: { id: string; name: string; email: string; role: Role; locale: "de" } }>;

const accountsFile = () => path.join(config.dataDir, "demo-accounts.json");

/**
 * The sign-ins of the demo, with passwords made once and kept in the data folder for the sign-in page. A start that was
 * broken off goes on where it stopped.
 */
export async function demoActors(say: (line: string) => void): Promise<DemoActors> {
  const known = await readDemoAccounts();
  const accounts: DemoAccount[] =
    known.length > 0
      ? known
      : Object.entries(people).map(([role, { name, email, label }]) => ({ role, label: `${label} (${name})`, email, password: makePassword() }));
  if (known.length === 0) {
    await writeFile(`${accountsFile()}.part`, JSON.stringify(accounts, null, 2), { mode: 0o600 });
    await rename(`${accountsFile()}.part`, accountsFile());
  }
  const actors: Partial<DemoActors> = {};
  for (const [key, { label: _, ...person }] of Object.entries(people)) {
    const password = accounts.find(({ email }) => email === person.email)?.password ?? makePassword();
    const { id } = (await createUser({ ...person, password })) ?? (await db.user.findUniqueOrThrow({ where: { email: person.email }, select: { id: true } }));
    actors[key as DemoPerson] = { user: { ...person, id, locale: "de" } };
  }
  say("Anmeldungen der Demo (auch auf der Anmeldeseite):");
  for (const { label, email, password } of accounts) say(`  ${email}  ${password}  ${label}`);
  return actors as DemoActors;
}
