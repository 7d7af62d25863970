import { memo, useMemo } from "react";
import { classNames } from "~/ui/class-names";
import type { MapRelation, Position } from "../map/map-state";
import { isDirected, type RelationKind } from "../relation";
import { linePath } from "./line-path";
import { lineWidth, relationLook } from "./relation-look";

interface LinesProps {
  relations: readonly MapRelation[];
  cards: Readonly<Record<string, Position>>;
  /** Which relations stand back. */
  isDim: (relation: MapRelation) => boolean;
  /** Those of the selected partners come forward, and the one in the panel. */
  near: ReadonlySet<string>;
  chosen: string | null;
  onPick?: (id: string) => void;
}

/** All relations in one drawing below the cards: a picture of its own for each would be felt at a thousand of them. */
export const Lines = memo(function Lines({ relations, cards, isDim, near, chosen, onPick }: LinesProps) {
  const ranks = useMemo(() => rankOf(relations), [relations]);
  return (
    <svg className="pointer-events-none absolute left-0 top-0 h-px w-px overflow-visible" style={{ zIndex: 0 }} aria-hidden="true" focusable="false">
      <defs>
        {(Object.keys(relationLook) as RelationKind[]).filter(isDirected).map((kind) => (
          <marker key={kind} id={`arrow-${kind}`} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="11" markerHeight="11" markerUnits="userSpaceOnUse" orient="auto">
            <path d="M0 0 10 5 0 10Z" fill={relationLook[kind].colour} />
          </marker>
        ))}
      </defs>
      {relations.map((relation) => {
        const [from, to] = [cards[relation.fromId], cards[relation.toId]];
        if (!from || !to) return null;
        const forward = relation.id === chosen || near.has(relation.fromId) || near.has(relation.toId);
        return <Line key={relation.id} relation={relation} fromX={from.x} fromY={from.y} toX={to.x} toY={to.y} rank={ranks.get(relation.id) ?? 0} dim={isDim(relation)} forward={forward} chosen={relation.id === chosen} onPick={onPick} />;
      })}
    </svg>
  );
});

interface LineProps {
  relation: MapRelation;
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  rank: number;
  dim: boolean;
  forward: boolean;
  chosen: boolean;
  onPick?: (id: string) => void;
}

const Line = memo(function Line({ relation: { id, kind, strength, wished }, fromX, fromY, toX, toY, rank, dim, forward, chosen, onPick }: LineProps) {
  const { d, middle } = linePath({ x: fromX, y: fromY }, { x: toX, y: toY }, rank);
  const { colour, sign } = relationLook[kind];
  return (
    <g className={classNames(dim && !forward && "opacity-20")}>
      <path
        d={d}
        fill="none"
        stroke={colour}
        strokeWidth={lineWidth[strength] + (chosen ? 2 : 0)}
        strokeOpacity={forward ? 1 : 0.6}
        strokeDasharray={wished ? "8 6" : undefined}
        markerEnd={isDirected(kind) ? `url(#arrow-${kind})` : undefined}
      />
      {sign ? (
        <g transform={`translate(${middle.x} ${middle.y})`}>
          <circle r="8.5" fill="#fff" stroke={colour} strokeWidth="1.5" />
          <text textAnchor="middle" dy="4.5" fontSize="12" fontWeight="700" fill={colour}>
            {sign}
          </text>
        </g>
      ) : null}
      {onPick ? (
         
        <path data-relation={id} d={d} fill="none" stroke="transparent" strokeWidth="14" className="cursor-pointer" style={{ pointerEvents: "stroke" }} onClick={() => onPick(id)} />
      ) : null}
    </g>
  );
});

/** The how manieth relation between the same two partners: they lie side by side. */
function rankOf(relations: readonly MapRelation[]): Map<string, number> {
  const count = new Map<string, number>();
  return new Map(
    relations.map(({ id, fromId, toId }) => {
      const pair = fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`;
      const rank = count.get(pair) ?? 0;
      count.set(pair, rank + 1);
      return [id, rank];
    }),
  );
}
