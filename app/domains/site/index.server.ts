export { saveSiteText, siteText, siteTextForVisitor, unwrittenTexts, type StoredSiteText } from "./site-text.server";
export type { SiteTextKey } from "./site-text";
