export { areaShapes, serveShapes } from "./serve-shapes.server";
export { districtSearchOf, suggestPlaces } from "./suggest-places.server";
export { findByTown, municipalitiesOf, type Town } from "./towns.server";
/** Names of Kreise for loaders: by this door the table of all Kreise stays out of the browser. */
export { districtLabel, districtsOfLand, labelOf, lands, neighboursOf } from "./districts";
