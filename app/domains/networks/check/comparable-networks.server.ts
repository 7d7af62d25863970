import { Prisma, type NetworkKind, type NetworkState, type Tx } from "~/platform/db.server";
import type { CompletenessInput } from "../completeness";
import type { OverlapNetwork } from "../overlap";
import { idsInArea, type SearchArea } from "./search-area.server";

/** What the check needs to know of a network; its page and the mails take the whole entry. */
export interface ComparableNetwork extends Omit<OverlapNetwork, "districts"> {
  id: string;
  slug: string;
  name: string;
  kind: NetworkKind;
  state: NetworkState;
  coordinatingBody: string;
  sourceDate: string;
  /** in the order of their AGS */
  districts: { ags: string }[];
  /** What the entry states, texts and lists cut after their beginning: good for telling whether there is any. */
  states: CompletenessInput;
}

interface Row extends Omit<ComparableNetwork, "districts" | "states"> {
  ags: string[];
  foundedYear: number | null;
  goals: string[];
  targetGroups: string[];
  contactMailbox: string;
  website: string;
  organisationForm: string;
  financing: string;
}

/** A list that was never stored is NULL: here it is empty, as everywhere else. */
const list = (column: string) => Prisma.raw(`coalesce(n."${column}", '{}') AS "${column}"`);

/**
 * The networks of a search area, by name, with the columns that are compared: whole entries of 500 networks took the
 * check most of its time.
 */
export async function comparableNetworks(area: SearchArea, tx: Tx): Promise<ComparableNetwork[]> {
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT n."id", n."slug", n."name", n."kind"::text, n."state"::text, n."land", n."landWide", n."coordinatingBody", n."sourceDate", n."foundedYear",
      ${list("partners")}, ${list("goalKeys")}, ${list("themeKeys")}, ${list("targetGroupKeys")}, ${list("stageKeys")},
      coalesce(n."goals"[1:1], '{}') AS "goals", coalesce(n."targetGroups"[1:1], '{}') AS "targetGroups",
      left(n."contactMailbox", 1) AS "contactMailbox", left(n."website", 1) AS "website", left(n."organisationForm", 1) AS "organisationForm", left(n."financing", 1) AS "financing",
      ARRAY(SELECT d."ags" FROM "NetworkDistrict" d WHERE d."networkId" = n."id" ORDER BY d."ags") AS "ags"
    FROM "Network" n WHERE n."id" IN (${idsInArea(area)}) ORDER BY n."name", n."id"`);
  return rows.map(({ ags, foundedYear, goals, targetGroups, contactMailbox, website, organisationForm, financing, ...network }) => {
    const districts = ags.map((key) => ({ ags: key }));
    return { ...network, districts, states: { ...network, districts, foundedYear, goals, targetGroups, contactMailbox, website, organisationForm, financing } };
  });
}
