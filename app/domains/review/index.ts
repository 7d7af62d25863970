export { portfolioAsCsv } from "./export-portfolio";
export { daysSince, portfolioQuery } from "./portfolio";
export { groupRow } from "./portfolio-view";
