export { portfolioAsCsv } from "./export-portfolio";
export { daysSince, pageNumber, portfolioQuery, searchText } from "./portfolio";
export { groupRow } from "./portfolio-view";
export { adviserFilter, initiativesAddress, returnAddress } from "./administration/initiatives-address";
