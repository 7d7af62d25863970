export * from "./permissions";
export { ownPath } from "./own-path";
export { invitationDays, linkMinutes } from "./lifetimes";
export { isAccountDeed, possibleDeeds, type AccountDeed } from "./care/account-deeds";
