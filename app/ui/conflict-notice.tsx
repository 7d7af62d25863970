import type { ReactNode } from "react";
import { LinkButton } from "./button";
import { Notice } from "./notice";
import { Row, Table, Td, Th } from "./table";

interface ConflictNoticeProps {
  /** The words of the page for it. */
  words: Record<"title" | "body" | "same" | "caption" | "what" | "theirs" | "mine" | "take", string>;
  changedBy?: string | undefined;
  /** Only what differs. */
  differences: readonly { label: ReactNode; theirs: string; mine: string }[];
  /** The page with the saved version. */
  takeTo: string;
}

/** Somebody else saved in between: both versions side by side, above the form that keeps what was typed. */
export function ConflictNotice({ words, changedBy, differences, takeTo }: ConflictNoticeProps) {
  return (
    <Notice tone="warn" role="alert" title={words.title}>
      <p>{words.body}</p>
      {changedBy ? <p className="text-note">{changedBy}</p> : null}
      {differences.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <div className="mt-3 rounded-card bg-surface p-3">
          <Table caption={words.caption}>
            <thead>
              <Row>
                <Th>{words.what}</Th>
                <Th>{words.theirs}</Th>
                <Th>{words.mine}</Th>
              </Row>
            </thead>
            <tbody>
              {differences.map(({ label, theirs, mine }, index) => (
                <Row key={index}>
                  <Th scope="row">{label}</Th>
                  <Td label={words.theirs}>
                    <span className="whitespace-pre-line break-words">{theirs}</span>
                  </Td>
                  <Td label={words.mine}>
                    <span className="whitespace-pre-line break-words">{mine}</span>
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      <div className="pt-2">
        <LinkButton to={takeTo} variant="ghost" size="small">
          {words.take}
        </LinkButton>
      </div>
    </Notice>
  );
}
