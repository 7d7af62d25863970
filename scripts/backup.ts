/**
 * npm run backup -- FILE: writes everything the database holds into a new file. The app may run meanwhile.
 * npm run restore -- FILE: puts it into a database without content; another version of the app is refused.
 */
import path from "node:path";
import { backUp, BackupError, restore } from "./database/backup";
import { withApp } from "./prepare";
import { sentenceFor } from "./sentence-for";

const [deed, file, ...more] = process.argv.slice(2);

try {
  if ((deed !== "backup" && deed !== "restore") || !file || more.length > 0) throw new BackupError("Usage: npm run backup -- FILE, or npm run restore -- FILE");
  await withApp(async () => {
    const { required } = await import("../app/platform/config.server");
    const rows = await (deed === "backup" ? backUp : restore)(required("directDatabaseUrl"), path.resolve(file));
    console.log(deed === "backup" ? `Written to ${path.resolve(file)}: ${rows} rows.` : `Restored: ${rows} rows. Everybody signs in anew.`);
  });
} catch (error) {
  console.error(error instanceof BackupError ? error.message : sentenceFor(error));
  process.exitCode = 1;
}
