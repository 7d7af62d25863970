import { placeOf, sides, type Person, type Side } from "./people";
import { bookkeeping, type Change } from "./rows";
import { password, type World } from "./world";

/** What the team writes: the same for "edit" and "lead". */
const ofTeam = [
  ...["Initiative", "AreaDistrict", "Impulse", "Partner", "Journey", "JourneyEvent", "OwnStep", "Network", "NetworkDistrict"],
  ...["MatchVerdict", "SearchEntry", "Decision", "DecisionPart", "Joining", "Conversation", "GuideAnswer"],
  ...["PartnerContact", "PartnerPage", "PartnerRelation", "Offer", "OfferPartner", "MapPosition", "MissingStage", "PartnerMap", "MapChange", "MapPresence", "PartnerImport", "Workshop", "WorkshopEntry"],
];
const ofAdviser = ["Journey", "JourneyEvent", "AdviserNote"];
/** Settling a proposal goes into the path of the group that made it. */
const ofService = ["User", "Account", "AccountEvent", "StandIn", "AdviserAssignment", "Correction", "SiteText", "Network", "NetworkDistrict"];
const ofProposal = ["Journey", "JourneyEvent", "MatchVerdict", "DecisionPart", "Joining", "Conversation"];
/** Help with an account, to its deletion. */
const ofCare = ["Session", "TwoFactor", "EmailChange", "Membership", "AdviserNote"];
const ofAccount = ["User", "Session", "Account", "TwoFactor", "EmailChange", "Membership", "AdviserNote"];

/** Whoever holds a personal link may do what it is for, signed in or not. All of them belong to group "a" and its lead. */
const byLink: Record<string, { link: keyof World["tokens"]; tables: string[] }> = {
  "gespraech.$token.tsx": { link: "conversation", tables: ["Conversation"] },
  "partner.$token.tsx": { link: "partner", tables: ["Partner", "PartnerPage", "Offer", "OfferPartner", "PartnerMap", "MapChange", "Journey", "JourneyEvent"] },
  "w.$code.tsx": { link: "workshop", tables: ["WorkshopEntry"] },
  "einladung.$token.tsx": { link: "invitation", tables: ["Invitation", "Membership"] },
  "adresse.$token.tsx": { link: "emailChange", tables: ["EmailChange", "User", "Session"] },
  "passwort.$token.tsx": { link: "reset", tables: ["Account", "Session", "User"] },
  "anmelden.link.tsx": { link: "signIn", tables: ["User", "Session"] },
};

/** A request, as far as rights go by it. */
export interface Asked {
  route: string;
  method: "loader" | "action";
  by: Person;
  /** everything that was sent, to see whether a link is in it */
  sent: string;
}

/**
 * Whether somebody may change a row by asking. Written out, not computed from permissions.ts: this is what it is
 * tested against.
 */
export function mayChange(world: World, { route, method, by, sent }: Asked, { table, group, person, how }: Change): boolean {
  if (method === "loader") return false;
  if (bookkeeping.includes(table)) return true;
  const side = sides.find((one) => world.initiativeIds[one] === group);
  const link = byLink[route];
  if (link && sent.includes(world.tokens[link.link]) && link.tables.includes(table)) return side === "a" || person === world.userIds["lead-a"];

  // Whoever knows a password gets a session, which the account remembers, and anybody may say what is wrong with an entry of the directory.
  if (route === "anmelden._index.tsx" && sent.includes(password) && (table === "User" || (table === "Session" && how === "added"))) return true;
  if (table === "Correction" && how === "added" && route === "netzwerke.$slug_.berichtigen.tsx") return true;
  if (by === "anonymous") return false;

  const own = person === world.userIds[by];
  if (own && ofAccount.includes(table)) return true;
  // A new group is its founder's.
  if (group !== null && side === undefined) return how === "added" && route === "initiativen.neu.tsx";
  if (by === "service") return ofService.includes(table) || (route === "verwaltung.konten.$id.tsx" && ofCare.includes(table)) || (route === "verwaltung.vorschlaege.$id.tsx" && ofProposal.includes(table));
  // A lead who deletes the group takes everything of it along; what it has proposed to the directory stays there.
  if (route === "initiativen.$slug.einstellungen.tsx" && placeOf(by)?.part === "lead" && sent.includes('"delete"')) {
    if (how === "gone" && side === placeOf(by)?.side) return true;
    if (how === "added" && table.startsWith("Network") && group === null) return true;
  }
  return side !== undefined && mayChangeIn(by, side, { table, own });
}

function mayChangeIn(by: Person, side: Side, { table, own }: { table: string; own: boolean }): boolean {
  const place = placeOf(by);
  if (!place || place.side !== side) return false;
  switch (place.part) {
    case "read":
      // Readers are seen at the map, too.
      return (table === "Membership" && own) || table === "MapPresence";
    case "edit":
      return ofTeam.includes(table);
    case "lead":
      return ofTeam.includes(table) || table === "Membership" || table === "Invitation";
    case "adviser":
      return ofAdviser.includes(table);
  }
}
