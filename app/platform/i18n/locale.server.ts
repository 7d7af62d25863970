import { createCookie } from "@remix-run/node";
import { isLocale, localeFromAcceptLanguage, type Locale } from "./locale";

const localeCookie = createCookie("sprache", { path: "/", sameSite: "lax", httpOnly: true, maxAge: 365 * 24 * 3600 });

/** The language of the page: chosen by cookie, else as the browser asks, else German. */
export async function localeOf(request: Request): Promise<Locale> {
  const chosen: unknown = await localeCookie.parse(request.headers.get("Cookie"));
  return isLocale(chosen) ? chosen : localeFromAcceptLanguage(request.headers.get("Accept-Language"));
}

export function rememberLocale(locale: Locale): Promise<string> {
  return localeCookie.serialize(locale);
}
