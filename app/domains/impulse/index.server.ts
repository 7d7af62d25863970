export { areaOf, impulseOf } from "./queries.server";
export type { StoredArea } from "./queries.server";
export { saveArea } from "./save-area.server";
export type { SavedArea } from "./save-area.server";
export { saveImpulse } from "./save-impulse.server";
export type { SavedImpulse } from "./save-impulse.server";
