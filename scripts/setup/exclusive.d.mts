/** Runs `work` while no other process on this computer runs its own under the same file. */
export function exclusively<T>(file: string, work: () => T | Promise<T>, onWait?: () => void): Promise<T>;
