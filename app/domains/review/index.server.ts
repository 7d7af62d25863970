export { portfolioCounts, portfolioForExport, portfolioOf } from "./portfolio.server";
