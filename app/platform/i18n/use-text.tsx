import { createContext, useContext, type ReactNode } from "react";
import { defaultLocale, type Locale } from "./locale";
import { textFor, type Messages, type Texts, type Translator } from "./texts";

const LocaleContext = createContext<Locale>(defaultLocale);

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useText<M extends Messages>(texts: Texts<M>): Translator<M> {
  return textFor(useLocale(), texts);
}
