import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, type OverlapNetwork, type OverlapPlan, type PartnerMatch, shareBand, totalBand } from "./overlap";
import { type Band, bands, isClose, totalCaveat } from "./overlap-band";

const cuxhaven = "03352";
const osterholz = "03356";
const stade = "03359";
const uelzen = "03360";
const bremerhaven = "04012";
const bamberg = "09461";

const plan = (over: Partial<OverlapPlan> = {}): OverlapPlan => ({
  districts: [],
  goals: [],
  themes: [],
  targetGroups: [],
  stages: [],
  partners: [],
  ...over,
});
const network = (over: Partial<OverlapNetwork> = {}): OverlapNetwork => ({
  land: "NI",
  landWide: false,
  districts: [],
  goalKeys: [],
  themeKeys: [],
  targetGroupKeys: [],
  stageKeys: [],
  partners: [],
  ...over,
});
const match = (partnerId: string, networkPartner: string, over: Partial<PartnerMatch> = {}): PartnerMatch => ({
  partnerId,
  networkPartner,
  certainty: "certain",
  sharedDistricts: [],
  verdict: null,
  ...over,
});

describe("band of a share", () => {
  it.each<[number, number, Band]>([
    [0, 0, "unknown"],
    [0, 1, "none"],
    [0, 300, "none"],
    [1, 4, "low"],
    [1, 3, "medium"],
    [99, 300, "low"],
    [100, 300, "medium"],
    [1, 2, "medium"],
    [199, 300, "medium"],
    [2, 3, "high"],
    [200, 300, "high"],
    [1, 1, "high"],
  ])("%i of %i is %s", (common, of, band) => expect(shareBand(common, of)).toBe(band));

  it("turns exactly at one third and two thirds, and never falls when more is common", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (third) => {
        const of = 3 * third;
        expect([third, third - 1].map((common) => shareBand(common, of))).toEqual(["medium", third === 1 ? "none" : "low"]);
        expect([2 * third, 2 * third - 1].map((common) => shareBand(common, of))).toEqual(["high", "medium"]);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (of, common) => {
        fc.pre(common < of);
        expect(bands.indexOf(shareBand(common + 1, of))).toBeGreaterThanOrEqual(bands.indexOf(shareBand(common, of)));
      }),
    );
  });
});

describe("space", () => {
  it.each<[string, Partial<OverlapPlan>, Partial<OverlapNetwork>, Band, string[]]>([
    ["no Kreis stated by the network", { districts: [stade] }, {}, "unknown", ["network_without_data"]],
    ["no area planned", {}, { districts: [stade] }, "unknown", ["plan_without_data"]],
    ["the same Kreis", { districts: [stade] }, { districts: [stade] }, "high", ["common"]],
    ["one of two on both sides", { districts: [stade, cuxhaven] }, { districts: [stade, uelzen] }, "medium", ["common", "only_plan", "only_network"]],
    ["a plan inside a large network", { districts: [stade] }, { districts: [stade, uelzen, cuxhaven, osterholz] }, "high", ["common", "only_network"]],
    ["neighbours without a common Kreis", { districts: [cuxhaven] }, { districts: [stade] }, "low", ["neighbours", "only_plan", "only_network"]],
    ["neighbours across the border of a Land", { districts: [cuxhaven] }, { districts: [bremerhaven], land: "HB" }, "low", ["neighbours", "only_plan", "only_network"]],
    ["far apart", { districts: [cuxhaven] }, { districts: [bamberg], land: "BY" }, "none", ["only_plan", "only_network"]],
    ["Land-wide around the plan", { districts: [cuxhaven] }, { landWide: true }, "low", ["land_wide"]],
    ["Land-wide, its Kreise stated too", { districts: [cuxhaven] }, { landWide: true, districts: [cuxhaven] }, "low", ["land_wide", "common"]],
    ["Land-wide next door", { districts: [cuxhaven] }, { landWide: true, land: "HB" }, "low", ["land_wide_neighbour"]],
    ["Land-wide far away", { districts: [cuxhaven] }, { landWide: true, land: "SN" }, "none", []],
    ["a municipality counts as its Kreis", { districts: ["03352059"] }, { districts: [cuxhaven] }, "high", ["common"]],
    ["two municipalities of one Kreis count once", { districts: ["03352059", "03352060", stade] }, { districts: [cuxhaven, uelzen, bamberg] }, "medium", ["common", "only_plan", "only_network"]],
  ])("%s", (_, planned, stated, band, codes) => {
    const { space } = overlap(plan(planned), network(stated), []).parts;
    expect(space.band).toBe(band);
    expect(space.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it("names the Kreise that touch", () => {
    const { space } = overlap(plan({ districts: [cuxhaven, uelzen] }), network({ districts: [stade] }), []).parts;
    expect(space.reasons[0]).toEqual({ code: "neighbours", pairs: [{ plan: cuxhaven, network: stade }] });
  });
});

describe("goals and themes, target groups and stages", () => {
  it("compares both lists of a part as one set", () => {
    const { goals } = overlap(
      plan({ goals: ["girls", "talent"], themes: ["math"] }),
      network({ goalKeys: ["girls", "make_visible", "transitions"], themeKeys: ["physics"] }),
      [],
    ).parts;
    expect(goals).toEqual({
      band: "medium",
      share: { common: 1, of: 3 },
      reasons: [
        { code: "common", list: "goal", items: ["girls"] },
        { code: "only_plan", list: "goal", items: ["talent"] },
        { code: "only_network", list: "goal", items: ["make_visible", "transitions"] },
        { code: "only_plan", list: "theme", items: ["math"] },
        { code: "only_network", list: "theme", items: ["physics"] },
      ],
    });
  });

  it("is unknown where one side has nothing, and says which", () => {
    const { goals, groups } = overlap(plan({ goals: ["girls"] }), network({ stageKeys: ["kita"] }), []).parts;
    expect([goals.band, groups.band]).toEqual(["unknown", "unknown"]);
    expect(goals.reasons).toEqual([
      { code: "plan_without_data", lists: ["theme"] },
      { code: "network_without_data", lists: ["goal", "theme"] },
    ]);
  });

  it("does not hold goals without themes against themes without goals", () => {
    expect(overlap(plan({ goals: ["girls"] }), network({ themeKeys: ["math"] }), []).parts.goals.band).toBe("unknown");
  });

  it("is none where both sides speak of different things", () => {
    expect(overlap(plan({ stages: ["kita"] }), network({ stageKeys: ["beruf"] }), []).parts.groups.band).toBe("none");
  });
});

describe("partners", () => {
  const partners = [
    { id: "1", name: "Hochschule 21" },
    { id: "2", name: "Landkreis Stade" },
    { id: "3", name: "Museum" },
  ];
  const named = ["hochschule 21 gGmbH", "Kreis Stade", "Composites United e.V."];
  const of = (matches: PartnerMatch[]) => overlap(plan({ partners }), network({ partners: named }), matches).parts.partners;

  it.each<[string, PartnerMatch[], Band]>([
    ["no match", [], "none"],
    ["a certain one", [match("1", named[0]!)], "medium"],
    ["a doubtful one does not count yet", [match("1", named[0]!, { certainty: "doubtful" })], "none"],
    ["a doubtful one counts once confirmed", [match("1", named[0]!, { certainty: "doubtful", verdict: "confirmed" })], "medium"],
    ["a certain one that was ruled out", [match("1", named[0]!, { verdict: "ruled_out" })], "none"],
    ["two", [match("1", named[0]!), match("2", named[1]!)], "high"],
    ["one partner found twice counts once", [match("1", named[0]!), match("1", named[1]!)], "medium"],
    ["one name found for two partners counts once", [match("1", named[0]!), match("2", named[0]!)], "medium"],
    ["a match of another network", [match("1", "VHS")], "none"],
  ])("%s", (_, matches, band) => expect(of(matches).band).toBe(band));

  it("says what is common, what is not, and what is in doubt", () => {
    expect(of([match("1", named[0]!), match("2", named[1]!, { certainty: "doubtful" })]).reasons).toEqual([
      { code: "common", list: "partner", items: ["Hochschule 21"] },
      { code: "only_plan", list: "partner", items: ["Landkreis Stade", "Museum"] },
      { code: "only_network", list: "partner", items: ["Kreis Stade", "Composites United e.V."] },
      { code: "doubtful_partners", pairs: [{ plan: "Landkreis Stade", network: "Kreis Stade" }] },
    ]);
  });

  it("is unknown where the network names none", () => {
    expect(overlap(plan({ partners }), network(), []).parts.partners.band).toBe("unknown");
  });
});

describe("total", () => {
  const total = (...[space, goals, groups, partners]: [Band, Band, Band, Band]) =>
    totalBand({ space: { band: space }, goals: { band: goals }, groups: { band: groups }, partners: { band: partners } });

  it.each<[Band, Band, Band, Band, Band]>([
    ["unknown", "unknown", "unknown", "unknown", "unknown"],
    ["medium", "high", "none", "none", "high"],
    ["high", "none", "high", "unknown", "high"],
    ["high", "unknown", "unknown", "unknown", "high"],
    ["high", "none", "unknown", "unknown", "low"],
    ["high", "medium", "unknown", "unknown", "medium"],
    ["medium", "unknown", "unknown", "unknown", "low"],
    ["low", "high", "high", "high", "medium"],
    ["low", "medium", "none", "unknown", "medium"],
    ["low", "low", "low", "low", "low"],
    ["none", "high", "high", "high", "low"],
    ["unknown", "high", "high", "high", "low"],
    ["none", "unknown", "unknown", "unknown", "none"],
    ["unknown", "none", "unknown", "unknown", "none"],
    ["none", "none", "none", "none", "none"],
    ["none", "none", "none", "low", "low"],
  ])("%s, %s, %s, %s → %s", (space, goals, groups, partners, expected) => {
    expect(total(space, goals, groups, partners)).toBe(expected);
  });

  it("follows the rules in their order for all 625 combinations, and does not care which other part is which", () => {
    const rank = (band: Band) => bands.indexOf(band);
    for (const space of bands) for (const a of bands) for (const b of bands) for (const c of bands) {
      const others = [a, b, c];
      const known = [space, ...others].filter((band) => band !== "unknown");
      const best = Math.max(...others.map(rank));
      const expected: Band =
        known.length === 0 ? "unknown"
        : (rank(space) >= 3 && best === 4) || (space === "high" && best === 0) ? "high"
        : rank(space) >= 2 && best >= 3 ? "medium"
        : known.every((band) => band === "none") ? "none"
        : "low";
      expect(total(space, a, b, c), `${space} ${a} ${b} ${c}`).toBe(expected);
      expect(total(space, c, a, b)).toBe(expected);
    }
  });
});

describe("what the total leaves open", () => {
  const partsOf = (...[space, goals, groups, partners]: [Band, Band, Band, Band]) =>
    [{ part: "space", band: space }, { part: "goals", band: goals }, { part: "groups", band: groups }, { part: "partners", band: partners }] as const;

  it.each<[Band, Band, Band, Band, ReturnType<typeof totalCaveat>]>([
    ["unknown", "medium", "unknown", "medium", "spaceUnknown"],
    ["unknown", "low", "none", "unknown", "spaceUnknown"],
    ["unknown", "none", "none", "none", null],
    ["unknown", "unknown", "unknown", "unknown", null],
    ["high", "unknown", "unknown", "unknown", "littleBesidesSpace"],
    ["high", "none", "unknown", "unknown", "littleBesidesSpace"],
    ["low", "unknown", "unknown", "unknown", "littleBesidesSpace"],
    ["high", "none", "none", "unknown", null],
    ["high", "low", "unknown", "unknown", null],
    ["none", "unknown", "unknown", "unknown", null],
  ])("%s, %s, %s, %s → %s", (space, goals, groups, partners, caveat) => {
    expect(totalCaveat(partsOf(space, goals, groups, partners))).toBe(caveat);
  });

  it("keeps a network in sight whose total is low only because nobody knows where it works", () => {
    expect(isClose("low", partsOf("unknown", "medium", "unknown", "medium"))).toBe(true);
    expect(isClose("low", partsOf("unknown", "low", "unknown", "unknown"))).toBe(false);
    expect(isClose("low", partsOf("none", "high", "high", "high"))).toBe(false);
    expect(isClose("medium", partsOf("low", "medium", "none", "none"))).toBe(true);
  });
});

describe("properties", () => {
  const keys = fc.subarray(["a", "b", "c", "d", "e", "f", "g"]);
  const kreise = fc.subarray([cuxhaven, osterholz, stade, uelzen, bremerhaven, bamberg]);
  const side = fc.record({ districts: kreise, goals: keys, themes: keys, groups: keys, stages: keys });
  type Side = { districts: string[]; goals: string[]; themes: string[]; groups: string[]; stages: string[] };
  const bandsOf = (a: Side, b: Side) => {
    const { parts } = overlap(
      plan({ districts: a.districts, goals: a.goals, themes: a.themes, targetGroups: a.groups, stages: a.stages }),
      network({ districts: b.districts, goalKeys: b.goals, themeKeys: b.themes, targetGroupKeys: b.groups, stageKeys: b.stages }),
      [],
    );
    return [parts.space.band, parts.goals.band, parts.groups.band];
  };

  it("is the same from both sides, as long as nothing is Land-wide", () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        expect(bandsOf(a, b)).toEqual(bandsOf(b, a));
      }),
    );
  });

  it("is high with itself wherever there is data", () => {
    fc.assert(
      fc.property(side, (a) => {
        expect(bandsOf(a, a)).toEqual(
          [a.districts, [...a.goals, ...a.themes], [...a.groups, ...a.stages]].map((list) => (list.length > 0 ? "high" : "unknown")),
        );
      }),
    );
  });

  it("never falls when the larger side learns something common", () => {
    fc.assert(
      fc.property(keys, keys, fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), (a, b, key) => {
        fc.pre(a.length > 0 && b.length >= a.length && a.includes(key) && !b.includes(key));
        const before = overlap(plan({ goals: a }), network({ goalKeys: b }), []).parts.goals.band;
        const after = overlap(plan({ goals: a }), network({ goalKeys: [...b, key] }), []).parts.goals.band;
        expect(bands.indexOf(after)).toBeGreaterThanOrEqual(bands.indexOf(before));
      }),
    );
  });

  it("does not change with the order or repetition of what is stated", () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const twice = (s: Side) => Object.fromEntries(Object.entries(s).map(([k, list]) => [k, [...list].reverse().concat(list)])) as unknown as Side;
        expect(bandsOf(twice(a), twice(b))).toEqual(bandsOf(a, b));
      }),
    );
  });
});
