export * from "./permissions";
export { ownPath } from "./own-path";
