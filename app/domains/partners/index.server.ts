export { attachedTo, partnerOf, partnersOf } from "./queries.server";
export type { Attached } from "./queries.server";
export { editMap, type MapActor, NotWhole, type SentEdit } from "./map/change-map.server";
export { type HistoryEntry, historyOfPartner, mapOf, newsSince } from "./map/map-queries.server";
export { addPartner, changePartner, removePartner } from "./save-partner.server";
export type { ChangedPartner } from "./save-partner.server";
export { arrive, leave, presentAt } from "./live/presence.server";
export { mapStream } from "./live/map-stream.server";
export { readTableForm, type TableAnswer, tableAnchor, tableProblem } from "./table/table-forms.server";
