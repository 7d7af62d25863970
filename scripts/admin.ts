/**
 * npm run admin -- create-user --email A --name N --role member|adviser|service [--password P]
 * Makes an account. Without --password it makes one and prints it.
 *
 * npm run admin -- remove-second-factor --email A
 * For somebody who lost the telephone and the recovery codes.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { roles } from "../app/domains/account/permissions";
import { passwordLength } from "../app/domains/account/password-length";
import { withApp } from "./prepare";
import { sentenceFor } from "./sentence-for";

const usage = `Usage: npm run admin -- create-user --email A --name N --role ${roles.join("|")} [--password P]
       npm run admin -- remove-second-factor --email A`;

/** The command was called wrongly, or cannot be carried out; the message is the sentence to print. */
class CommandError extends Error {}

const email = z.string({ error: "--email is missing." }).trim().toLowerCase().pipe(z.email("--email is no e-mail address."));

const createOptions = z.object({
  email,
  name: z.string({ error: "--name is missing." }).trim().min(1, "--name is empty.").max(100, "--name has at most 100 characters."),
  role: z.enum(roles, `--role is one of ${roles.join(", ")}.`),
  password: z
    .string()
    .min(passwordLength.min, `--password has at least ${passwordLength.min} characters.`)
    .max(passwordLength.max, `--password has at most ${passwordLength.max} characters.`)
    .optional(),
});

function check<Schema extends z.ZodType>(schema: Schema, values: unknown): z.output<Schema> {
  const checked = schema.safeParse(values);
  if (!checked.success) throw new CommandError([...checked.error.issues.map((issue) => issue.message), usage].join("\n"));
  return checked.data;
}

function readArguments(): { command: string; values: unknown } {
  const text = { type: "string" } as const;
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { email: text, name: text, role: text, password: text } });
    return { command: positionals.join(" "), values };
  } catch {
    throw new CommandError(usage);
  }
}

async function create(values: unknown): Promise<void> {
  const { email, name, role, password } = check(createOptions, values);
  await withApp(async () => {
    const { createUser, makePassword } = await import("../app/domains/account/index.server");
    const chosen = password ?? makePassword();
    if (!(await createUser({ email, name, role, password: chosen }))) throw new CommandError(`There already is an account for ${email}.`);
    console.log(`${email} can sign in (${role}).`);
    if (!password) console.log(`Password: ${chosen}`);
    if (role === "service") console.log("The administration opens once a second factor is set up: the app leads there.");
  });
}

async function removeFactor(values: unknown): Promise<void> {
  const wanted = check(z.object({ email }), values);
  await withApp(async () => {
    const { removeSecondFactor } = await import("../app/domains/account/index.server");
    if (!(await removeSecondFactor(wanted.email))) throw new CommandError(`There is no account for ${wanted.email}.`);
    console.log(`${wanted.email} signs in without second factor; every session is ended.`);
  });
}

try {
  const { command, values } = readArguments();
  if (command === "create-user") await create(values);
  else if (command === "remove-second-factor") await removeFactor(values);
  else throw new CommandError(usage);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : sentenceFor(error));
  process.exitCode = 1;
}
