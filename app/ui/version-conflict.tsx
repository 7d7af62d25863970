import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button, ButtonRow, LinkButton } from "./button";
import { Icon } from "./icon";
import { Row, Table, Td, Th } from "./table";
import { versionConflictTexts } from "./version-conflict.text";

interface Difference {
  label: ReactNode;
  /** "" is shown as empty. */
  mine: ReactNode;
  stored: ReactNode;
}

interface VersionConflictProps {
  /** Who saved the other version, if that is known. */
  savedBy?: string | null;
  /** Only what differs. */
  differences: readonly Difference[];
  /** The form that still holds what was typed, and the revision stored now. */
  formId: string;
  /** The page afresh, with the stored version. */
  keepTo: string;
}

/** A stale write made visible: both versions side by side, above the form that keeps what was typed. Takes the focus. */
export function VersionConflict({ savedBy, differences, formId, keepTo }: VersionConflictProps) {
  const t = useText(versionConflictTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const stored = savedBy ? t("storedBy", { name: savedBy }) : t("stored");
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-6 space-y-4 rounded-card border-2 border-marigold bg-surface p-4 sm:p-5">
      <div className="space-y-1">
        <h2 className="flex items-center gap-2 text-[1.2rem]">
          <Icon name="alert" className="h-5 w-5 text-marigold-ink" />
          {savedBy ? t("titleBy", { name: savedBy }) : t("title")}
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
              <Th>{t("mine")}</Th>
              <Th>{stored}</Th>
            </Row>
          </thead>
          <tbody>
            {differences.map(({ label, ...version }, index) => (
              <Row key={index}>
                <Th scope="row">{label}</Th>
                <Td label={t("mine")}>
                  <Version>{version.mine}</Version>
                </Td>
                <Td label={stored}>
                  <Version>{version.stored}</Version>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <ButtonRow>
        <Button form={formId}>{t("saveMine")}</Button>
        <LinkButton to={keepTo} variant="ghost" reloadDocument>
          {t("keepStored")}
        </LinkButton>
      </ButtonRow>
    </div>
  );
}

function Version({ children }: { children: ReactNode }) {
  const t = useText(versionConflictTexts);
  return children === "" ? <span className="italic text-ink-soft">{t("empty")}</span> : <div className="whitespace-pre-line">{children}</div>;
}
