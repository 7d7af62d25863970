/** Milliseconds. */
export interface Timing {
  median: number;
  p95: number;
}

/** Our time and the bare one, and how often each was measured. */
export interface Compared {
  own: Timing;
  bare: Timing;
  /** of the medians */
  ratio: number;
  repeats: number;
}

interface Options {
  /** rounds that are not counted: compilers and caches settle in them */
  warm: number;
  repeats: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function timing(measured: number[]): Timing {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Measures both in turns, so that whatever else the computer does burdens both alike. */
export async function compare(own: () => Promise<unknown>, bare: () => Promise<unknown>, { warm, repeats }: Options): Promise<Compared> {
  const times = { own: [] as number[], bare: [] as number[] };
  for (let round = -warm; round < repeats; round += 1) {
    const ownTime = await timed(own);
    const bareTime = await timed(bare);
    if (round < 0) continue;
    times.own.push(ownTime);
    times.bare.push(bareTime);
  }
  const [ofOwn, ofBare] = [timing(times.own), timing(times.bare)];
  return { own: ofOwn, bare: ofBare, ratio: ofOwn.median / ofBare.median, repeats };
}
