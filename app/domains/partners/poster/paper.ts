/** Papers of posters in mm, landscape. */
export const papers = [
  { key: "a4", width: 297, height: 210 },
  { key: "a3", width: 420, height: 297 },
  { key: "a2", width: 594, height: 420 },
  { key: "a1", width: 841, height: 594 },
  { key: "a0", width: 1189, height: 841 },
] as const;
export type Paper = (typeof papers)[number];

/** The paper of an address ("?groesse=a1"); A3 where it names none that exists. */
export function paperOf(key: string | null): Paper {
  return papers.find((paper) => paper.key === key?.toLowerCase()) ?? papers[1];
}
