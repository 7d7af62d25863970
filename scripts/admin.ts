/**
 * npm run admin -- create-user --email A --name N --role member|adviser|service [--password P]
 * Makes an account. Without --password it makes one and prints it.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { roles } from "../app/domains/account/permissions";
import { passwordLength } from "../app/domains/account/schema";
import { withApp } from "./prepare";
import { sentenceFor } from "./sentence-for";

const usage = `Usage: npm run admin -- create-user --email A --name N --role ${roles.join("|")} [--password P]`;

/** The command was called wrongly, or cannot be carried out; the message is the sentence to print. */
class CommandError extends Error {}

const options = z.object({
  email: z.string({ error: "--email is missing." }).trim().toLowerCase().pipe(z.email("--email is no e-mail address.")),
  name: z.string({ error: "--name is missing." }).trim().min(1, "--name is empty.").max(100, "--name has at most 100 characters."),
  role: z.enum(roles, `--role is one of ${roles.join(", ")}.`),
  password: z
    .string()
    .min(passwordLength.min, `--password has at least ${passwordLength.min} characters.`)
    .max(passwordLength.max, `--password has at most ${passwordLength.max} characters.`)
    .optional(),
});

function readArguments(): z.output<typeof options> {
  const text = { type: "string" } as const;
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { email: text, name: text, role: text, password: text } });
  } catch {
    throw new CommandError(usage);
  }
  if (parsed.positionals.join(" ") !== "create-user") throw new CommandError(usage);
  const checked = options.safeParse(parsed.values);
  if (!checked.success) throw new CommandError([...checked.error.issues.map((issue) => issue.message), usage].join("\n"));
  return checked.data;
}

try {
  const { email, name, role, password } = readArguments();
  await withApp(async () => {
    const { createUser, makePassword } = await import("../app/domains/account/index.server");
    const chosen = password ?? makePassword();
    if (!(await createUser({ email, name, role, password: chosen }))) throw new CommandError(`There already is an account for ${email}.`);
    console.log(`${email} can sign in (${role}).`);
    if (!password) console.log(`Password: ${chosen}`);
  });
} catch (error) {
  console.error(error instanceof CommandError ? error.message : sentenceFor(error));
  process.exitCode = 1;
}
