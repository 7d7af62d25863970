/**
 * The initiative somebody reads for: the one named in the address, else the only one.
 * @param own the person's own initiatives
 */
export function chosenInitiative<I extends { slug: string }>(own: readonly I[], named: string | null): I | null {
  return own.find(({ slug }) => slug === named) ?? (own.length === 1 ? (own[0] ?? null) : null);
}
