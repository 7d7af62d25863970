export type WebDomainResult = { ok: true; domain: string } | { ok: false; error: "malformed" | "shared" };

/**
 * Hosts that thousands of organisations share. A common web domain makes a match of names certain, so these must never count as one.
 */
const sharedHosts = new Set([
  "aol.com",
  "arcor.de",
  "facebook.com",
  "freenet.de",
  "gmail.com",
  "gmx.at",
  "gmx.de",
  "gmx.net",
  "googlemail.com",
  "hotmail.com",
  "hotmail.de",
  "icloud.com",
  "instagram.com",
  "live.de",
  "linkedin.com",
  "mail.de",
  "mailbox.org",
  "me.com",
  "outlook.com",
  "outlook.de",
  "posteo.de",
  "proton.me",
  "sites.google.com",
  "t-online.de",
  "vodafone.de",
  "web.de",
  "x.com",
  "yahoo.com",
  "yahoo.de",
  "youtube.com",
]);

/**
 * The web domain of an organisation from what people have at hand: "https://www.schule.de/kontakt", "info@schule.de", "Schule.de".
 * Without "www.", in lower case, umlauts as the network writes them ("xn--…"). Nothing typed gives "". Hosts that belong to nobody
 * in particular (mail services, social networks) are refused as "shared".
 */
export function webDomain(text: string): WebDomainResult {
  const typed = text.trim();
  if (typed === "") return { ok: true, domain: "" };
  const host = hostOf(typed);
  if (!host) return { ok: false, error: "malformed" };
  return sharedHosts.has(host) ? { ok: false, error: "shared" } : { ok: true, domain: host };
}

function hostOf(typed: string): string | null {
  const hasScheme = /^https?:\/\//i.test(typed);
  const mail = hasScheme ? null : /^(?:mailto:)?[^\s@/:]+@([^\s@/]+)$/i.exec(typed);
  const address = mail ? `https://${mail[1]}` : hasScheme ? typed : `https://${typed}`;
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/, "").replace(/^www\d?\./, "");
  const lastLabel = host.slice(host.lastIndexOf(".") + 1);
  const isName = host.includes(".") && /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(lastLabel) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
  return isName && url.username === "" ? host : null;
}
