import { labelOf } from "~/domains/districts";
import { areaOf, impulseOf } from "~/domains/impulse/index.server";
import { loadCheck, networksInArea } from "~/domains/networks/index.server";
import { overlapTexts } from "~/domains/networks/overlap.text";
import { partnersOf } from "~/domains/partners/index.server";
import { textFor } from "~/platform/i18n/texts";
import { printable } from "~/platform/docx/docx-parts.server";

/** What of an initiative goes into its documents. Blank texts and empty lists are left open for filling in. */
export interface TemplateData {
  name: string;
  districts: string[];
  whyHere: string;
  intention: string;
  /** organisations that take part; those only thought of or asked are not named to others */
  partners: string[];
  /** the network asked for, else those of high overlap, with the reasons in sentences */
  networks: { name: string; where: string; mailbox: string; reasons: string[] }[];
}

export const blankData: TemplateData = { name: "", districts: [], whyHere: "", intention: "", partners: [], networks: [] };

/**
 * Gathers it. The documents are in German, and so are the reasons.
 * @param networkId the one network the document is about; unknown here = none is named
 */
export async function templateDataOf(initiative: { id: string; name: string }, networkId?: string): Promise<TemplateData> {
  const [area, impulse, partners, check, networks] = await Promise.all([
    areaOf(initiative.id),
    impulseOf(initiative.id),
    partnersOf(initiative.id),
    loadCheck(initiative.id, "de", "inRecord"),
    networksInArea(initiative.id),
  ]);
  const partName = textFor("de", overlapTexts);
  return {
    name: printable(initiative.name),
    districts: area.parts.map(({ ags }) => labelOf(ags)),
    whyHere: printable(impulse?.whyHere ?? ""),
    intention: printable(impulse?.intention ?? ""),
    partners: partners.filter(({ state }) => state === "joining" || state === "active").map(({ name }) => printable(name)),
    networks: check.items
      .filter(({ id, total }) => (networkId ? id === networkId : total === "high"))
      .map(({ id, name, where, parts }) => ({
        name: printable(name),
        where: printable(where),
        mailbox: printable(networks.find((network) => network.id === id)?.contactMailbox ?? ""),
        reasons: parts.filter(({ band }) => band !== "none").flatMap(({ part, reasons }) => reasons.map((reason) => printable(`${partName(`part.${part}`)}: ${reason}`))),
      })),
  };
}
