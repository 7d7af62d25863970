import { expect, it } from "vitest";
import { doubtfulFrom, NameIndex, nameProfile, profileScore } from ".";

const kinds = ["GS", "Gymnasium", "Gym.", "Kita", "BBS", "Muster GmbH", "Hochschule", "Förderverein"];
const names = kinds.flatMap((kind, i) => ["Linde", "Am Anger", "Deich Cuxhaven", "Nord in Stade", "Waldstraße"].map((rest, j) => `${kind} ${rest}${(i * j) % 3 === 0 ? "" : " (Campus)"}`));

it("leaves out no name that scores enough", () => {
  const profiles = names.map(nameProfile);
  const index = new NameIndex(doubtfulFrom);
  for (const profile of profiles) index.add(profile);
  for (const own of [...names, "GYMNASIUM ANGER", "Grundschule Lindenau", "Foerderverein Nord", "Ganz anders"].map(nameProfile)) {
    const enough = profiles.flatMap((profile, i) => (profileScore(own, profile) >= doubtfulFrom ? [i] : []));
    expect(index.candidates(own)).toEqual(expect.arrayContaining(enough));
  }
});
