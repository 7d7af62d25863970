/** npm run db:migration -- <name>: writes the next migration. With --again the newest one, as long as it is not released. */
import path from "node:path";
import { listMigrations } from "./database/migrations";
import { nextName, writeMigration } from "./database/write-migration";

const words = process.argv.slice(2).filter((word) => word !== "--again").join(" ");
const name = process.argv.includes("--again") ? listMigrations().at(-1) : words && nextName(words);
if (!name) {
  console.error("Give the migration a name: npm run db:migration -- partner roles");
  process.exit(1);
}
const place = await writeMigration(name);
console.log(place ? `Written: ${path.relative(process.cwd(), place)}/migration.sql` : "The schema has no changes: no migration written.");
