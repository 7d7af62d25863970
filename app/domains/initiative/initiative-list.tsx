import { Link } from "@remix-run/react";
import { labelOf } from "~/domains/districts";
import { teamTexts } from "~/domains/account/team.text";
import { formatList } from "~/platform/i18n/format";
import { useLocale, useText } from "~/platform/i18n/use-text";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Card, Page } from "~/ui/page";
import { initiativeTexts } from "./initiative.text";
import type { OwnInitiative } from "./queries.server";

export function InitiativeList({ initiatives }: { initiatives: OwnInitiative[] }) {
  const t = useText(initiativeTexts);
  const button = (
    <LinkButton to="/initiativen/neu" icon="add">
      {t("list.new")}
    </LinkButton>
  );
  if (initiatives.length === 0) {
    return (
      <Page title={t("list.title")} lead={t("list.lead")}>
        <EmptyState title={t("list.emptyTitle")} action={button}>
          {t("list.empty")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("list.title")} lead={t("list.lead")} actions={button}>
      <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {initiatives.map((initiative) => (
          <li key={initiative.slug}>
            <InitiativeCard {...initiative} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function InitiativeCard({ slug, name, role, districts, members }: OwnInitiative) {
  const t = useText(initiativeTexts);
  const roles = useText(teamTexts);
  const locale = useLocale();
  return (
    <Card className="h-full" title={<Link className="link" to={`/initiativen/${slug}`}>{name}</Link>}>
      <p>{formatList(locale, districts.map(labelOf))}</p>
      <p className="mt-2 text-note text-ink-soft">
        {t("list.rights", { role: roles(`role.${role}`) })}
        <br />
        {t("list.members", { count: members })}
      </p>
    </Card>
  );
}
