import { Fragment, type ReactNode } from "react";

// Control characters that no text has: they mark where a node belongs while the sentence is put together.
const [open, close] = ["\u0001", "\u0002"];

/**
 * A sentence of the interface with links or emphasis in it: `withNodes((at) => t("depends", { ...at, pieces: 3 }), { partner: <Link …/> })`.
 * Where the words stand around the nodes is the sentence's own business, in each language.
 */
export function withNodes<N extends string>(sentence: (at: Record<N, string>) => string, nodes: Readonly<Record<N, ReactNode>>): ReactNode {
  const names = Object.keys(nodes) as N[];
  const text = sentence(Object.fromEntries(names.map((name) => [name, `${open}${name}${close}`])) as Record<N, string>);
  return text.split(open).map((piece, i) => {
    const end = piece.indexOf(close);
    if (i === 0 || end < 0) return piece;
    return (
      <Fragment key={i}>
        {nodes[piece.slice(0, end) as N]}
        {piece.slice(end + 1)}
      </Fragment>
    );
  });
}
