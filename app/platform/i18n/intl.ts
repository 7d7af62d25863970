/** Keeps what has been made, by the language and the options asked for. There are few of them: both come from the code. */
function keeping<Options, Formatter>(make: (locale: string, options?: Options) => Formatter): (locale: string, options?: Options) => Formatter {
  const kept = new Map<string, Formatter>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let formatter = kept.get(key);
    if (!formatter) kept.set(key, (formatter = make(locale, options)));
    return formatter;
  };
}

// Making one of these takes many times as long as using it, and a page needs some hundred.
export const dateTimeFormat = keeping((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
export const numberFormat = keeping((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
export const listFormat = keeping((locale, options?: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
export const pluralRules = keeping((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options));
