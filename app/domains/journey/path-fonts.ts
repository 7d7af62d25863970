/** Font sizes on the map of the path, in units of its view box. */
export const fontSizes = { name: 16.5, note: 15 } as const;
