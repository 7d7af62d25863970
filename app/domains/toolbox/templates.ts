/** Documents to fill in, by the name in their address: `/werkzeugkasten/vorlagen/<name>.docx`. */
export const templateNames = ["gespraechsleitfaden", "einladung-erstes-treffen"] as const;
export type TemplateName = (typeof templateNames)[number];

/** The template behind "gespraechsleitfaden.docx". */
export function templateOfFile(file: string): TemplateName | undefined {
  return templateNames.find((name) => file === `${name}.docx`);
}

/**
 * @param initiative slug of the initiative whose data fill the document; blank without it
 * @param network id of the one network it is about; without it all of high overlap
 */
export function templateAddress(name: TemplateName, initiative?: string, network?: string): string {
  const query = new URLSearchParams({ ...(initiative ? { initiative } : {}), ...(initiative && network ? { netzwerk: network } : {}) }).toString();
  return `/werkzeugkasten/vorlagen/${name}.docx${query ? `?${query}` : ""}`;
}
