import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { exchangeTexts } from "./exchange.text";

interface ColumnChoiceProps {
  summary: string;
  open: boolean;
  heading: readonly string[];
  mapping: readonly (string | null)[];
  meanings: readonly { value: string; label: string }[];
  /** Name of the field of a column. */
  fieldOf(i: number): string;
}

/** What each column of a table means, guessed and to be put right. */
export function ColumnChoice({ summary, open, heading, mapping, meanings, fieldOf }: ColumnChoiceProps) {
  const t = useText(exchangeTexts);
  return (
    <Disclosure summary={summary} open={open}>
      <p className="mb-3 max-w-measure text-ink-soft">{t("columnsLead")}</p>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {heading.map((name, i) => (
          <label key={i} className="block min-w-0">
            <span className="block break-words font-semibold">{t("columnOf", { name: name || String(i + 1) })}</span>
            <select name={fieldOf(i)} defaultValue={mapping[i] ?? ""} className="mt-1 w-full rounded border border-line-strong bg-surface px-2 py-2">
              <option value="">{t("ignore")}</option>
              {meanings.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className="mt-4">
        <Button name="intent" value="look" variant="ghost">
          {t("again")}
        </Button>
      </div>
    </Disclosure>
  );
}
