import { useRouteLoaderData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "./button";
import { Icon } from "./icon";
import { Row, Table, Th } from "./table";
import { versionConflictTexts } from "./version-conflict.text";
import { type Difference, VersionLine } from "./version-line";

interface VersionConflictProps {
  /** Who saved the other version, if that is known. */
  savedBy?: string | null;
  /** It was the same person; by default where `savedBy` is the name of who is signed in. */
  bySelf?: boolean;
  /** Only what differs. */
  differences: readonly Difference[];
  /** The form that still holds what was typed, and the revision stored now. */
  formId: string;
  /** The page afresh, with the stored version. */
  keepTo: string;
}

/**
 * A stale write made visible: both versions side by side, above the form that keeps what was typed, with a choice for
 * each entry. Takes the focus. The choices reach the server with the form; `readForm` applies them.
 */
export function VersionConflict({ savedBy, bySelf, differences, formId, keepTo }: VersionConflictProps) {
  const t = useText(versionConflictTexts);
  const root = useRouteLoaderData("root") as { user?: { name: string } | null } | undefined;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const self = bySelf ?? (Boolean(savedBy) && savedBy === root?.user?.name);
  const title = self ? t("titleSelf") : savedBy ? t("titleBy", { name: savedBy }) : t("title");
  const mineName = t(self ? "mineSelf" : "mine");
  const storedName = self ? t("storedSelf") : savedBy ? t("storedBy", { name: savedBy }) : t("stored");
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 space-y-4 rounded-card border-2 border-marigold bg-surface p-4 sm:p-5">
      <div className="space-y-1">
        <h2 className="flex items-center gap-2 text-[1.2rem]">
          <Icon name="alert" className="h-5 w-5 text-marigold-ink" />
          {title}
        </h2>
        <p className="max-w-measure">{t("explanation")}</p>
      </div>
      {differences.length === 0 ? (
        <p>{t("same")}</p>
      ) : (
        <Table caption={t("caption")}>
          <thead>
            <Row>
              <Th>{t("field")}</Th>
              <Th>{mineName}</Th>
              <Th>{storedName}</Th>
            </Row>
          </thead>
          {differences.map((difference) => (
            <VersionLine key={difference.label} {...difference} {...{ formId, mineName, storedName }} />
          ))}
        </Table>
      )}
      <ButtonRow>
        <Button form={formId}>{t("save")}</Button>
        <LinkButton to={keepTo} variant="ghost" reloadDocument>
          {t("keepStored")}
        </LinkButton>
      </ButtonRow>
    </div>
  );
}
