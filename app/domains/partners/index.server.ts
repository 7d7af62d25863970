export { attachedTo, partnerOf, partnersOf } from "./queries.server";
export type { Attached } from "./queries.server";
export { addPartner, changePartner, removePartner } from "./save-partner.server";
export type { ChangedPartner } from "./save-partner.server";
