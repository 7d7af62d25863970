import type { ReactNode } from "react";
import { useText } from "~/platform/i18n/use-text";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { Prose } from "~/ui/prose";
import { linkedParts, type SiteTextBlock } from "./site-text";
import { siteTexts } from "./site.text";

/** Impressum or privacy page: the operator's own text. */
export function SiteTextPage({ title, blocks, children }: { title: string; blocks: SiteTextBlock[]; children?: ReactNode }) {
  const t = useText(siteTexts);
  return (
    <Page title={title} width="narrow">
      {blocks.length > 0 ? (
        <Prose>
          {blocks.map((block, index) =>
            block.kind === "heading" ? (
              <h2 key={index}>{block.text}</h2>
            ) : (
              <p key={index} className="whitespace-pre-line">
                {linkedParts(block.lines.join("\n")).map(({ text, href }, part) =>
                  href ? (
                    <a key={part} href={href} rel="noopener" className="[overflow-wrap:anywhere]">
                      {text}
                    </a>
                  ) : (
                    text
                  ),
                )}
              </p>
            ),
          )}
        </Prose>
      ) : (
        <EmptyState title={t("unwrittenTitle")}>{t("unwritten")}</EmptyState>
      )}
      {children}
    </Page>
  );
}
