/**
 * npm run match:names -- FILE.json: for each name of `left` the best five among `right`. Needs neither build nor database.
 * FILE.json is `{"left":["…"],"right":["…"]}`; the last line of output is the result.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { matchNames } from "../app/domains/names";

/** All pairs are compared: more would take minutes. */
const mostNames = 5000;
const names = z.array(z.string().max(1000)).max(mostNames);
const input = z.object({ left: names, right: names });

function read(file: string | undefined): z.infer<typeof input> | string {
  if (!file) return "Usage: npm run match:names -- FILE.json";
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return `The file ${file} cannot be read: check its name and permissions.`;
  }
  try {
    return input.parse(JSON.parse(text));
  } catch {
    return `The file ${file} must be JSON of the form {"left":["…"],"right":["…"]}, with at most ${mostNames} names on each side.`;
  }
}

const given = read(process.argv[2]);
if (typeof given === "string") {
  console.error(given);
  process.exitCode = 1;
} else {
  console.log(JSON.stringify(matchNames(given.left, given.right)));
}
