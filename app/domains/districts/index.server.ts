export { areaShapes, serveShapes } from "./serve-shapes.server";
export { districtSearchOf, suggestPlaces } from "./suggest-places.server";
export { findByTown, municipalitiesOf, type Town } from "./towns.server";
