export { saveSiteText, siteText, siteTextForVisitor, type StoredSiteText } from "./site-text.server";
