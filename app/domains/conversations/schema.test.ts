import { expect, it } from "vitest";
import { conversationSchema } from "./schema";

const schema = conversationSchema("2026-11-23");
const talk = { kind: "talk", withWhom: "other", organisation: "VHS", heldOn: "2026-11-23", agreed: "Wir sehen uns." };
/** Messages by field. */
const errors = (entry: Record<string, unknown>) => Object.fromEntries(schema.safeParse(entry).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);

it("takes a talk of today and reads German dates", () => {
  expect(errors(talk)).toEqual({});
  expect(schema.parse({ ...talk, heldOn: "1.11.2026" })).toMatchObject({ heldOn: "2026-11-01", withWhom: { type: "other" }, revision: 0 });
});

it.each([
  ["heldOn", "heldOnAhead", { heldOn: "2026-11-24" }],
  ["heldOn", "date", { heldOn: "2026-02-30" }],
  ["withWhom", "choose", { withWhom: "school:1" }],
  ["organisation", "organisationMissing", { organisation: "  " }],
  ["agreed", "nothingDocumented", { agreed: " " }],
  ["outcome", "attemptInstead", { outcome: "not_reached" }],
  ["outcome", "talkInstead", { kind: "attempt", outcome: "cooperation" }],
  ["followUpOn", "followUpOver", { followUpOn: "2026-11-22" }],
  ["followUpOn", "followUpDateMissing", { followUpNote: "anrufen" }],
])("refuses at %s: %s", (field, message, more) => {
  expect(errors({ ...talk, ...more })).toEqual({ [field]: message });
});

it("an attempt needs nothing but whom and when", () => {
  expect(errors({ kind: "attempt", withWhom: "network:n1", heldOn: "2026-11-20" })).toEqual({});
});

it("a follow-up that was stored may lie in the past by now", () => {
  const late = conversationSchema("2026-11-23", "2026-11-20");
  expect(late.safeParse({ ...talk, followUpOn: "2026-11-20" }).success).toBe(true);
  expect(late.safeParse({ ...talk, followUpOn: "2026-11-19" }).success).toBe(false);
});
