export {
  compareDistricts,
  districtByAgs,
  districtLabel,
  districts,
  districtsOfLand,
  isCity,
  isLandCode,
  labelOf,
  landName,
  landOf,
  lands,
  neighboursOf,
  repairAgs,
  statedDistricts,
} from "./districts";
export type { DistrictKind } from "./district-kind";
export type { District, Land, LandCode } from "./districts";
export type { AgsResult } from "./ags";
export { findDistricts } from "./find-districts";
export { searchDistrictField, searchDistrictIntent } from "./suggestions";
export type { DistrictSearch, PlaceSuggestions } from "./suggestions";
