import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/page";
import { useHydrated } from "~/ui/use-hydrated";
import { useOwnAddress } from "~/ui/use-own-address";
import type { Tray as Content } from "./tray.server";
import { TrayEntry } from "./tray-entry";
import { keptDays } from "./workshop";
import { workshopTexts } from "./workshop.text";

/** What waits for a click of the team. @param problems sentences on entries that stayed behind */
export function Tray({ tray, problems }: { tray: Content; problems: readonly string[] }) {
  const t = useText(workshopTexts);
  const self = useOwnAddress();
  const hydrated = useHydrated();
  const count = tray.waiting.length;
  const list = useFocusWithin(count);
  return (
    <Section
      id="eingang"
      title={t("tray.title")}
      aside={
        <p role="status" className="text-ink-soft">
          {t("tray.waiting", { count })}
        </p>
      }
    >
      {problems.length > 0 ? (
        <Notice tone="warn" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      ) : null}
      <div ref={list} tabIndex={-1} className="outline-none">
        {count === 0 ? (
          <p className="text-ink-soft">{hydrated ? t("tray.none") : `${t("tray.waiting", { count })}. ${t("tray.noneWithout")}`}</p>
        ) : (
          <Form method="post" action={self} preventScrollReset className="space-y-4">
            {tray.waiting.map((entry) => (
              <TrayEntry key={entry.id} entry={entry} />
            ))}
            {count > 1 ? (
              <ButtonRow>
                <Button name="intent" value="takeAll" variant="ghost" icon="check">
                  {t("tray.takeAll")}
                </Button>
                <span className="text-note text-ink-soft">{t("tray.takeAllHint")}</span>
              </ButtonRow>
            ) : null}
          </Form>
        )}
      </div>
      {tray.dismissed.length > 0 ? (
        <Disclosure summary={t("tray.dismissedList", { count: tray.dismissed.length })}>
          <Form method="post" action={self} preventScrollReset>
            <ul className="space-y-2">
              {tray.dismissed.map(({ id, organisation }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-3">
                  <span className="min-w-0 break-words">{organisation}</span>
                  <Button name="intent" value={`return ${id}`} variant="ghost" size="small" icon="undo" aria-label={t("tray.backOf", { name: organisation })}>
                    {t("tray.back")}
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        </Disclosure>
      ) : null}
      <p className="text-note text-ink-soft">{t("tray.dismissedHint", { days: keptDays })}</p>
    </Section>
  );
}

/** The button that was pressed goes with its entry: whoever works by keyboard goes on with the next one. */
function useFocusWithin(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) {
      (list.current?.querySelector<HTMLElement>("[data-take]") ?? list.current)?.focus({ preventScroll: true });
    }
    before.current = count;
  }, [count]);
  return list;
}
