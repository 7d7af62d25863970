import { expect, test } from "vitest";
import { createUser } from "~/domains/account/index.server";
import { db } from "~/platform/db.server";
import { foundInitiative, initiativesOf } from "./index.server";

test("five of the same name at the same moment get five addresses, each with area, lead, impulse and path", async () => {
  const user = { id: (await createUser({ name: "Lena", email: "lena@beispiel.test", role: "member", password: "lang genug dafür" }))?.id ?? "", name: "Lena", email: "lena@beispiel.test", role: "member", locale: "de" } as const;
  const form = { name: "MINT-Region Elbe-Weser", districts: ["03352", "03359"], withNeighbours: true, withLandWide: false };
  const made = await Promise.all(Array.from({ length: 5 }, () => foundInitiative({ user }, form)));
  const slug = "mint-region-elbe-weser";
  expect(made.map((one) => one.slug).sort()).toEqual([slug, ...[2, 3, 4, 5].map((n) => `${slug}-${n}`)]);

  const whole = await db.initiative.findMany({ include: { districts: true, memberships: true, impulse: true, journey: true } });
  for (const initiative of whole) {
    expect(initiative).toMatchObject({ withNeighbours: true, withLandWide: false, memberships: [{ userId: user.id, role: "lead" }], impulse: { themes: [] }, journey: { revision: 1 } });
    expect(initiative.districts.map(({ ags }) => ags).sort()).toEqual(form.districts);
  }
  expect(await initiativesOf(user.id)).toHaveLength(5);
});
