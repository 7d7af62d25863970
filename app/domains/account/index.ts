export * from "./permissions";
export { ownPath } from "./own-path";
export { invitationDays, linkMinutes } from "./lifetimes";
