export { siteTextBlocks, sitePages, siteTextKeys, type SiteTextBlock, type SiteTextKey } from "./site-text";
