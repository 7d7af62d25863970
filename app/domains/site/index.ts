export { siteTextBlocks, siteTextKeys, type SiteTextBlock, type SiteTextKey } from "./site-text";
