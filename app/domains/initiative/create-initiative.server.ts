import type { SignedInActor } from "~/domains/account/index.server";
import { startJourney } from "~/domains/journey/index.server";
import type { Tx } from "~/platform/db.server";
import type { NewInitiative } from "./schema";
import { numbered, slugOf } from "./slug";

const attempts = 200;

/** Makes the row under the first free address; one that is being taken at this moment is waited for. */
async function insert(tx: Tx, { name, withNeighbours, withLandWide }: NewInitiative): Promise<{ id: string; slug: string }> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const slug = numbered(slugOf(name), attempt);
    const [made] = await tx.initiative.createManyAndReturn({ data: [{ slug, name, withNeighbours, withLandWide }], skipDuplicates: true, select: { id: true, slug: true } });
    if (made) return made;
  }
  throw new Error("No free address for this name of an initiative.");
}

/** A new initiative with its area, its lead, an empty impulse and the path at its beginning. */
export async function createInitiative(tx: Tx, actor: SignedInActor, form: NewInitiative): Promise<{ id: string; slug: string }> {
  const made = await insert(tx, form);
  const initiativeId = made.id;
  await tx.areaDistrict.createMany({ data: form.districts.map((ags) => ({ initiativeId, ags, municipalities: [] })) });
  await tx.membership.create({ data: { userId: actor.user.id, initiativeId, role: "lead" } });
  await tx.impulse.create({ data: { initiativeId } });
  await startJourney(tx, initiativeId, actor);
  return made;
}
