export { isKnown, isPartnerKind, isTakingPart, partnerContent, partnerKinds, partnerStates } from "./partner";
export type { PartnerContent, PartnerKind, PartnerState } from "./partner";
export { webDomain } from "./web-domain";
export type { WebDomainResult } from "./web-domain";
export { partnerDistrictOptions } from "./district-options";
export type { DistrictOptions } from "./district-options";
