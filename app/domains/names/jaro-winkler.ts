/** Jaro-Winkler similarity of two words, 0..1: forgives swapped and missing letters, values a common beginning. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken: boolean[] = new Array<boolean>(b.length).fill(false);
  const inA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const last = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      inA.push(a[i]!);
      break;
    }
  }
  const common = inA.length;
  if (common === 0) return 0;
  const inB = [...b].filter((_, j) => taken[j]);
  const swapped = inA.filter((letter, i) => letter !== inB[i]).length / 2;
  return (common / a.length + common / b.length + (common - swapped) / common) / 3;
}
