import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDay } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locale";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Card } from "~/ui/page";
import { useHydrated } from "~/ui/use-hydrated";
import { answerField, scale, storedField, ticked, type Answers } from "./answers";
import type { GuideBlock } from "./guide";
import { toolboxTexts } from "./toolbox.text";
import { useKeeping } from "./use-keeping";

interface GuideBlockProps {
  block: GuideBlock;
  /** in which the guide is written */
  language: Locale;
  answers: Answers;
  /** where answers are sent; null: they are not kept */
  address: string | null;
  /** somebody who sees the team's answers and may not change them */
  readOnly: boolean;
}

/** Orientation questions or a checklist: kept for the initiative where there is one, else for reading and printing. */
export function GuideBlockCard({ block, language, answers, address, readOnly }: GuideBlockProps) {
  const t = useText(toolboxTexts);
  const locale = useLocale();
  const last = block.items.flatMap(({ id }) => answers[id] ?? []).sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0];
  const done = block.items.filter(({ id }) => answers[id]?.value === ticked).length;
  const Items = block.type === "questions" ? Scales : Ticks;
  const items = <Items block={block} language={language} answers={answers} disabled={readOnly} />;
  const note = readOnly ? t("readOnly") : address ? null : t("notKept");
  return (
    <Card tinted title={<span lang={language}>{block.title}</span>} level={3} id={block.id} className="my-8 max-w-measure scroll-mt-4" aside={block.type === "checklist" && address ? t("done", { done: String(done), count: String(block.items.length) }) : null}>
      {address ? (
        <KeptForm block={block} address={address}>
          {items}
        </KeptForm>
      ) : (
        items
      )}
      {last ? <p className="mt-3 text-fine text-ink-soft">{t("lastBy", { name: last.updatedBy, date: formatDay(locale, last.updatedAt) })}</p> : null}
      {note ? <p className="no-print mt-4 text-fine text-ink-soft">{note}</p> : null}
    </Card>
  );
}

function KeptForm({ block, address, children }: { block: GuideBlock; address: string; children: ReactNode }) {
  const t = useText(toolboxTexts);
  const hydrated = useHydrated();
  const { state, keep } = useKeeping(address);
  const button = t(block.type === "questions" ? "keep" : "keepTicks");
  const word = { idle: "", saving: t("saving"), saved: t("saved"), failed: t("failed", { button }) }[state];
  return (
    <Form method="post" action={address} reloadDocument onChange={(event) => keep(event.currentTarget)}>
      <input type="hidden" name="block" value={block.id} />
      {children}
      <div className="no-print mt-4 flex min-h-6 flex-wrap items-center gap-3">
        {hydrated && state !== "failed" ? null : (
          <Button variant="ghost" size="small">
            {button}
          </Button>
        )}
        <p role="status" className="text-fine text-ink-soft">
          {word}
        </p>
      </div>
    </Form>
  );
}

interface ItemsProps {
  block: GuideBlock;
  language: Locale;
  answers: Answers;
  disabled: boolean;
}

const choice = "h-5 w-5 shrink-0 accent-petrol";

function Stored({ name, answers }: { name: string; answers: Answers }) {
  // Changed by useKeeping once something is stored: React must not set it back.
  return <input key={answers[name]?.value ?? ""} type="hidden" name={storedField(name)} defaultValue={answers[name]?.value ?? ""} />;
}

function Scales({ block, language, answers, disabled }: ItemsProps) {
  const t = useText(toolboxTexts);
  return (
    <div className="space-y-5">
      {block.items.map(({ id, text }) => (
        <fieldset key={id} disabled={disabled} className="m-0 min-w-0 border-0 p-0">
          <legend className="p-0 text-[1.0625rem] leading-[1.6]" lang={language}>
            {text}
          </legend>
          <Stored name={id} answers={answers} />
          <div className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5">
            {scale.map((value) => (
              <label key={value} className="inline-flex min-h-9 items-center gap-2">
                <input type="radio" name={answerField(id)} value={value} defaultChecked={answers[id]?.value === value} className={choice} />
                {t(`scale.${value}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function Ticks({ block, language, answers, disabled }: ItemsProps) {
  return (
    <ul className="m-0 list-none space-y-1 p-0">
      {block.items.map(({ id, text }) => (
        <li key={id}>
          <Stored name={id} answers={answers} />
          <label className="flex min-h-9 items-start gap-2.5 py-1 leading-[1.6]">
            <input type="checkbox" name={answerField(id)} value={ticked} defaultChecked={answers[id]?.value === ticked} disabled={disabled} className={`mt-1 ${choice}`} />
            <span lang={language}>{text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
