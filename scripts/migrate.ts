/** npm run db:migrate: brings the database up to this version without starting the app. `npm start` does so by itself. */
import { prepare } from "./prepare";
import { sentenceFor } from "./sentence-for";

try {
  const { leave } = await prepare();
  await leave();
  console.log("The database is up to date.");
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
}
