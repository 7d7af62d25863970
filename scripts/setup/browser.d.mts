/** A Chromium for the browser tests, got where none is there; its path. */
export function findBrowser(): Promise<string>;
