import type { Stage } from "~/domains/vocabulary";
import { columnOf, transitions } from "../education-chain";
import { isKnown, isTakingPart, type PartnerKind } from "../partner";
import { isDirected, type RelationContent } from "../relation";
import { betweenness } from "./betweenness";
import { coverage, type FoundPartner } from "./coverage";
import { cutNodes, density, networkGraph, type NetworkGraph, parts, piecesWithout, without } from "./network-graph";
import { type Sector, sectorOf, sectors } from "./sector";

export type FindingsPartner = FoundPartner & { kind: PartnerKind };

/** What findings are made from: the team's map, or the one that others may see. */
export interface FindingsMap {
  partners: readonly FindingsPartner[];
  relations: readonly RelationContent[];
  missingStages: Readonly<Partial<Record<Stage, string>>>;
  coordinatorId: string | null;
}

/** What the map shows. Ids are those of partners; words: `findings.text.ts`. */
export type Finding =
  /** Nobody of this stage takes part; `known`: whom one could ask. */
  | { code: "stageEmpty"; stage: Stage; known: string[] }
  /** The region does not have this stage. */
  | { code: "stageElsewhere"; stage: Stage; nearest: string }
  /** Nobody of the one stage works with anybody of the next; `wished`: somebody wants to. */
  | { code: "transitionOpen"; from: Stage; to: Stage; wished: boolean }
  /** A whole side of society is missing among those taking part. */
  | { code: "sectorMissing"; sectors: Sector[] }
  /** Take part, but work with nobody. */
  | { code: "isolated"; partnerIds: string[] }
  /** Those who work with each other do so in separate circles. */
  | { code: "apart"; parts: string[][] }
  /** Without this one partner the network falls into `pieces`; `cutOff`: who would lose the rest. */
  | { code: "dependsOn"; partnerId: string; coordinator: boolean; pieces: number; cutOff: string[] }
  /** Many ways lead through these; `share`: of the ways between two others, 0..1. From eight partners on. */
  | { code: "between"; partners: { id: string; share: number }[]; withoutCoordinator: { id: string; share: number }[] | null }
  /** Close relations between different places of the map. */
  | { code: "bridges"; pairs: [string, string][] };

/** For the team alone: what hangs on whom. */
const internalCodes: ReadonlySet<Finding["code"]> = new Set(["dependsOn", "between"]);

export function isInternal(finding: Finding): boolean {
  return internalCodes.has(finding.code);
}

/** Below this number of partners figures about positions in the network say nothing. */
export const leastForFigures = 8;

/** The findings, the most urgent first. Relations count where they exist ("Ist") and both sides are not out of it. */
export function findings(map: FindingsMap): Finding[] {
  if (map.partners.filter(isKnown).length === 0) return [];
  return [...stageFindings(map), ...transitionFindings(map), ...sectorFindings(map), ...looseFindings(map), ...dependencies(map), ...positions(map), ...bridges(map)];
}

/** What may be shown to others: from the map that others may see, without dependencies. */
export function sharedFindings(map: FindingsMap): Finding[] {
  return findings(map).filter((finding) => !isInternal(finding));
}

/** The network of those taking part. */
export function workingGraph(map: FindingsMap): NetworkGraph {
  return networkGraph(map.partners.filter(isTakingPart).map(({ id }) => id), map.relations.filter(({ wished }) => !wished));
}

export interface Measures {
  partners: number;
  relations: number;
  parts: number;
  isolated: number;
  /** Partners without whom it falls apart. */
  cutNodes: string[];
  density: number;
}

/** Figures of the network of those taking part, with the coordinating body and without it (null where none is named or it does not take part). */
export function measures(map: FindingsMap): { whole: Measures; withoutCoordinator: Measures | null } {
  const graph = workingGraph(map);
  const coordinator = map.coordinatorId !== null && graph.nodes.includes(map.coordinatorId) ? map.coordinatorId : null;
  return { whole: measured(graph), withoutCoordinator: coordinator === null ? null : measured(without(graph, coordinator)) };
}

function measured(graph: NetworkGraph): Measures {
  const ends = graph.nodes.map((id) => graph.neighbours.get(id)!.size);
  return {
    partners: graph.nodes.length,
    relations: ends.reduce((sum, count) => sum + count, 0) / 2,
    parts: parts(graph).length,
    isolated: ends.filter((count) => count === 0).length,
    cutNodes: cutNodes(graph),
    density: density(graph),
  };
}

function stageFindings(map: FindingsMap): Finding[] {
  return coverage(map).flatMap(({ stage, known, takingPart, elsewhere }): Finding[] => {
    if (elsewhere !== null) return [{ code: "stageElsewhere", stage, nearest: elsewhere }];
    return takingPart.length > 0 ? [] : [{ code: "stageEmpty", stage, known }];
  });
}

function transitionFindings(map: FindingsMap): Finding[] {
  const at = new Map(coverage(map).map(({ stage, takingPart }) => [stage, new Set(takingPart)]));
  const joins = (from: Stage, to: Stage) => ({ fromId, toId }: RelationContent) =>
    (at.get(from)!.has(fromId) && at.get(to)!.has(toId)) || (at.get(from)!.has(toId) && at.get(to)!.has(fromId));
  return transitions.flatMap(([from, to]): Finding[] => {
    // A stage nobody serves is a finding of its own; one partner that serves both is the bridge itself.
    if (at.get(from)!.size === 0 || at.get(to)!.size === 0) return [];
    if ([...at.get(from)!].some((id) => at.get(to)!.has(id))) return [];
    const between = map.relations.filter(joins(from, to));
    return between.some(({ wished }) => !wished) ? [] : [{ code: "transitionOpen", from, to, wished: between.length > 0 }];
  });
}

function sectorFindings(map: FindingsMap): Finding[] {
  const taking = map.partners.filter(isTakingPart);
  if (taking.length < 3) return [];
  const there = new Set(taking.map(({ kind }) => sectorOf(kind)));
  const missing = sectors.filter((sector) => !there.has(sector));
  return missing.length > 0 ? [{ code: "sectorMissing", sectors: missing }] : [];
}

function looseFindings(map: FindingsMap): Finding[] {
  const circles = parts(workingGraph(map));
  const alone = circles.filter((part) => part.length === 1).flat();
  const several = circles.filter((part) => part.length > 1);
  // Before there is any relation at all "works with nobody" would only repeat that nothing was drawn yet.
  if (several.length === 0) return [];
  return [...(alone.length > 0 ? [{ code: "isolated" as const, partnerIds: alone }] : []), ...(several.length > 1 ? [{ code: "apart" as const, parts: several }] : [])];
}

const mostDependencies = 5;

/** Those without whom most others would be cut off, at most five. */
function dependencies(map: FindingsMap): Finding[] {
  const graph = workingGraph(map);
  const all = cutNodes(graph).map((partnerId) => {
    const pieces = piecesWithout(graph, partnerId);
    return { code: "dependsOn" as const, partnerId, coordinator: partnerId === map.coordinatorId, pieces: pieces.length, cutOff: pieces.slice(1).flat() };
  });
  return all.sort((a, b) => b.cutOff.length - a.cutOff.length).slice(0, mostDependencies);
}

const mostNamed = 3;

function positions(map: FindingsMap): Finding[] {
  const graph = workingGraph(map);
  if (graph.nodes.length < leastForFigures) return [];
  const partners = foremost(graph);
  if (partners.length === 0) return [];
  const coordinator = map.coordinatorId !== null && graph.nodes.includes(map.coordinatorId) ? map.coordinatorId : null;
  return [{ code: "between", partners, withoutCoordinator: coordinator === null ? null : foremost(without(graph, coordinator)) }];
}

function foremost(graph: NetworkGraph): { id: string; share: number }[] {
  return [...betweenness(graph)]
    .map(([id, share]) => ({ id, share }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || graph.nodes.indexOf(a.id) - graph.nodes.indexOf(b.id))
    .slice(0, mostNamed);
}

function bridges(map: FindingsMap): Finding[] {
  const taking = new Map(map.partners.filter(isTakingPart).map((partner) => [partner.id, columnOf(partner)]));
  const close = map.relations.filter(({ fromId, toId, strength, wished, kind }) => {
    const [from, to] = [taking.get(fromId), taking.get(toId)];
    return !wished && strength === 3 && !isDirected(kind) && from !== undefined && to !== undefined && from !== to;
  });
  const pairs = close.slice(0, 5).map(({ fromId, toId }): [string, string] => [fromId, toId]);
  return pairs.length > 0 ? [{ code: "bridges", pairs }] : [];
}
