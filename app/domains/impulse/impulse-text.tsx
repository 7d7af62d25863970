import { useText } from "~/platform/i18n/use-text";
import { Chips } from "~/ui/chips";
import { EntrySlot } from "~/ui/entry-slot";
import { Card, Stack } from "~/ui/page";
import { keyLists, type ImpulseContent } from "./impulse";
import type { KeyOptions } from "./impulse-form";
import { impulseTexts } from "./impulse.text";

/** The impulse for those who only read. */
export function ImpulseText({ impulse, options }: { impulse: ImpulseContent; options: KeyOptions }) {
  const t = useText(impulseTexts);
  const nothing = <p className="italic text-ink-soft">{t("notWritten")}</p>;
  return (
    <Stack>
      <Card title={t("words")}>
        <Stack>
          {(["startedBy", "whyHere", "intention"] as const).map((name) => (
            <div key={name} className="max-w-measure">
              <h3 className="text-[1.0625rem]">{t(`field.${name}`)}</h3>
              {impulse[name] ? <p className="whitespace-pre-line">{impulse[name]}</p> : nothing}
              <EntrySlot kind="impulse" id={name} name={t(`field.${name}`)} />
            </div>
          ))}
        </Stack>
      </Card>
      <Card title={t("keys")}>
        <Stack>
          {keyLists.map((list) => {
            const chosen = options[list].filter(({ value }) => impulse[list].includes(value)).map(({ label }) => label);
            return (
              <div key={list} className="space-y-1">
                <h3 className="text-[1.0625rem]">{t(`field.${list}`)}</h3>
                {chosen.length > 0 ? <Chips items={chosen} label={t(`field.${list}`)} /> : nothing}
                <EntrySlot kind="impulse" id={list} name={t(`field.${list}`)} />
              </div>
            );
          })}
        </Stack>
      </Card>
    </Stack>
  );
}
