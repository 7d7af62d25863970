/** Stands for "without adviser" in addresses and queries. */
export const nobody = "keine";

export interface InitiativesQuery {
  q: string;
  /** only those that nobody advises, or that this person is assigned to; null: all */
  adviser: typeof nobody | { id: string } | null;
  /** from 1 */
  page: number;
}

const here = "/verwaltung/initiativen";

/** The filter of an address: "keine", the id of an adviser, or none. */
export function adviserFilter(params: URLSearchParams): InitiativesQuery["adviser"] {
  const wanted = params.get("beratung")?.trim().slice(0, 100);
  return !wanted ? null : wanted === nobody ? nobody : { id: wanted };
}

export function initiativesAddress({ q, adviser, page }: InitiativesQuery): string {
  const who = adviser && (adviser === nobody ? nobody : adviser.id);
  const params = new URLSearchParams({ ...(who && { beratung: who }), ...(q && { q }), ...(page > 1 && { seite: String(page) }) }).toString();
  return params ? `${here}?${params}` : here;
}

/** The list that an assignment came from, to go back to it; only ever this list. */
export function returnAddress(wanted: unknown): string {
  return typeof wanted === "string" && wanted.length < 500 && wanted.startsWith(`${here}?`) && !/[\s\\]/.test(wanted) ? wanted : here;
}
