import { useText } from "~/platform/i18n/use-text";
import { ButtonRow, DownloadButton, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Card, Page, Stack } from "~/ui/page";
import { pageTexts } from "../page/page.text";
import { papers } from "./paper";
import { posterTexts } from "./poster.text";

/** Preview of the poster, and the files it comes as. */
export function PosterPage({ base, isEmpty }: { base: string; isEmpty: boolean }) {
  const t = useText(posterTexts);
  const words = useText(pageTexts);
  const page = `${base}/partner`;
  return (
    <Page title={t("page.title")} lead={t("page.lead")} breadcrumbs={[{ label: words("path"), to: base }, { label: words("title"), to: page }, { label: t("page.title") }]}>
      {isEmpty ? (
        <EmptyState title={t("page.empty")} action={<LinkButton to={page}>{words("title")}</LinkButton>} />
      ) : (
        <Stack>
          <img src={`${page}/poster.svg?vorschau`} alt={t("page.preview")} className="w-full rounded-card border border-line bg-surface" />
          <Card title={t("page.size")}>
            <ButtonRow>
              {papers.map(({ key }) => (
                <DownloadButton key={key} href={`${page}/poster.pdf?groesse=${key}`} variant={key === "a3" ? "primary" : "ghost"} size="small">
                  {t("page.pdf", { size: key.toUpperCase() })}
                </DownloadButton>
              ))}
              <DownloadButton href={`${page}/poster.png`} variant="ghost" size="small">
                {t("page.png")}
              </DownloadButton>
              <DownloadButton href={`${page}/poster.svg`} variant="ghost" size="small">
                {t("page.svg")}
              </DownloadButton>
            </ButtonRow>
          </Card>
        </Stack>
      )}
    </Page>
  );
}
