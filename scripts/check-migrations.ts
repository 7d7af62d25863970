/** npm run db:check: exit code 1 when schema.prisma and the migrations do not agree. Needs no database. */
import { findDrift } from "./database/write-migration";

const drift = await findDrift();
for (const sentence of drift) console.error(sentence);
if (drift.length === 0) console.log("Schema and migrations agree.");
process.exitCode = drift.length > 0 ? 1 : 0;
