import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "~/ui/button";
import { useHydrated } from "~/ui/use-hydrated";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Pill } from "~/ui/pill";
import { TabNav } from "~/ui/tabs";
import { pageTexts } from "./page.text";
import type { PartnersView } from "./view";
import { viewsFor } from "./view";

interface PartnersPageProps {
  /** Address of the initiative. */
  base: string;
  view: PartnersView;
  counts: { partners: number; relations: number };
  canEdit: boolean;
  /** The reader is of the team. */
  internal: boolean;
  /** Whether the adviser's question waits for an answer. */
  asked: boolean;
  /** Takes back one's own last change, as long as there is one: also after the last partner was removed. */
  undo: (() => void) | null;
  /** State of the step as a pill. */
  state: ReactNode;
  /** State of the step with what can be done about it, and guides. */
  step: ReactNode;
  /** The chosen view. */
  children: ReactNode;
}

/** Frame of the partner map: heading, views, and the state of the step below them. */
export function PartnersPage({ base, view, counts, canEdit, internal, asked, undo, state, step, children }: PartnersPageProps) {
  const t = useText(pageTexts);
  const page = `${base}/partner`;
  // The map adds partners in place, once it is there.
  const onMap = useHydrated() && view === "karte";
  const add = canEdit ? (
    <LinkButton to={`${page}/neu`} icon="add" aria-label={t("addLong")}>
      {t("add")}
    </LinkButton>
  ) : null;
  const take = canEdit ? (
    <LinkButton to={`${page}/import`} variant="ghost" icon="download">
      {t("import")}
    </LinkButton>
  ) : null;
  const workshop = (
    <LinkButton to={`${page}/workshop`} variant="ghost" icon="people">
      {t("workshop")}
    </LinkButton>
  );
  return (
    <Page
      title={t("title")}
      width={view === "karte" ? "full" : "normal"}
      breadcrumbs={[{ label: t("path"), to: base }, { label: t("title") }]}
      badge={
        <>
          {counts.partners > 0 ? <Pill icon={null}>{t("counts", counts)}</Pill> : null}
          <a href="#stand" className="rounded-full" aria-label={t("state")}>
            {state}
          </a>
        </>
      }
      actions={
        counts.partners > 0 ? (
          <>
            {onMap ? null : add}
            {take}
            <LinkButton to={`${page}/poster`} variant="ghost" icon="print">
              {t("poster")}
            </LinkButton>
            {workshop}
          </>
        ) : null
      }
    >
      {asked ? (
        <div className="mb-5">
          <Notice>
            <p>
              {t("question")}{" "}
              <a className="link" href="#stand">
                {t("answer")}
              </a>
            </p>
          </Notice>
        </div>
      ) : null}
      {counts.partners === 0 ? (
        <EmptyState
          title={t("empty.title")}
          action={
            canEdit ? (
              <ButtonRow>
                {add}
                {take}
                {workshop}
                {undo ? (
                  <Button type="button" variant="ghost" icon="undo" onClick={undo}>
                    {t("undo")}
                  </Button>
                ) : null}
                <LinkButton to={`${page}/entfernt`} variant="quiet">
                  {t("removed")}
                </LinkButton>
              </ButtonRow>
            ) : null
          }
        >
          {canEdit ? t("empty.body") : t("empty.read")}
        </EmptyState>
      ) : (
        <>
          <TabNav label={t("views")} items={viewsFor(internal).map((key) => ({ to: `${page}?ansicht=${key}`, label: t(`view.${key}`), current: key === view }))} />
          {children}
        </>
      )}
      <div className="mt-10 grid items-start gap-4 lg:grid-cols-2">{step}</div>
      {canEdit ? (
        <p className="no-print mt-6 text-note text-ink-soft">
          {t("impulse")}{" "}
          <Link className="link" to={`${base}/impuls#erste-partner`}>
            {t("impulseLink")}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}
