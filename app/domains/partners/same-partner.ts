import { matchPartner, sameLetters } from "~/domains/names";

interface Placed {
  name: string;
  ags: string | null;
  postcode: string | null;
  webDomain: string;
}

/**
 * The partner that a new one certainly is: names alike and the same Kreis, postcode or web domain. One without a Kreis
 * is taken to be in the area (AGS) it helps to build.
 */
export function samePartner<T extends Placed>(added: Placed, partners: readonly T[], area: readonly string[]): T | undefined {
  const placed = ({ name, ags, postcode, webDomain }: Placed) => ({ name, districts: ags ? [ags] : area, postcode: postcode ?? "", webDomain });
  return partners.find((partner) => {
    const name = sameLetters(added.name, partner.name) ? partner.name : added.name;
    return matchPartner(placed({ ...added, name }), placed(partner)) === "certain";
  });
}
