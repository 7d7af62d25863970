import { z } from "zod";
import { districtByAgs, isLandCode } from "~/domains/districts";
import { emailAddress, line, optionalLine, optionalProse, optionalWebAddress, revisionField } from "~/platform/forms/fields";
import { networkKinds } from "~/domains/vocabulary";

/** A network (or local initiative) that a team found itself. Lists come as lines. */
export const findSchema = z.object({
  name: line(160),
  kind: z.enum(networkKinds),
  land: z.string().refine(isLandCode, "choose"),
  districts: z.array(z.string().refine((ags) => districtByAgs(ags) !== undefined, "choose")).max(60).default([]),
  landWide: z.coerce.boolean().default(false),
  coordinatingBody: optionalLine(200),
  goals: optionalProse(2000),
  targetGroups: optionalProse(1000),
  partners: optionalProse(3000),
  contactMailbox: emailAddress().optional(),
  website: optionalWebAddress(),
  source: line(500),
  revision: revisionField.default(0),
  /** id that a new find gets */
  entryId: z.uuid().optional(),
});
export type FindInput = z.output<typeof findSchema>;

/** "a\n b\n\n" → ["a", "b"] */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((one) => one.replace(/^[-•*]\s*/, "").trim())
    .filter(Boolean);
}

/** A stored find as the form shows it. */
export function findValues(network: {
  name: string;
  kind: string;
  land: string;
  districts: readonly { ags: string }[];
  landWide: boolean;
  coordinatingBody: string;
  goals: readonly string[];
  targetGroups: readonly string[];
  partners: readonly string[];
  contactMailbox: string;
  website: string;
  sourceUrls: readonly string[];
  revision: number;
}) {
  const { name, kind, land, landWide, coordinatingBody, contactMailbox, website, revision } = network;
  return {
    name,
    kind,
    land,
    landWide,
    coordinatingBody,
    contactMailbox,
    website,
    revision,
    districts: network.districts.map(({ ags }) => ags),
    goals: network.goals.join("\n"),
    targetGroups: network.targetGroups.join("\n"),
    partners: network.partners.join("\n"),
    source: network.sourceUrls.join(" "),
  };
}
