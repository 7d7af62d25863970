import { Form } from "@remix-run/react";
import { Fragment } from "react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Row, Table, Td, Th } from "~/ui/table";
import { membershipRoles } from "./permissions";
import { teamTexts } from "./team.text";
import type { Team } from "./queries.server";

type Member = Team["members"][number];

/** Who belongs to the team; leads change rights and take people out. */
export function MemberTable({ members, me, leads }: { members: Member[]; me: string; leads: boolean }) {
  const t = useText(teamTexts);
  return (
    <Table caption={t("members")}>
      <thead>
        <Row>
          <Th>{t("name")}</Th>
          <Th>{t("email")}</Th>
          <Th>{t("rights")}</Th>
          {leads ? (
            <Th>
              <span className="sr-only">{t("remove")}</span>
            </Th>
          ) : null}
        </Row>
      </thead>
      <tbody>
        {members.map((member) => (
          <Row key={member.userId}>
            <Th scope="row">
              {member.name}
              {member.userId === me ? <span className="font-normal text-ink-soft"> ({t("you")})</span> : null}
            </Th>
            <Td label={t("email")}>
              <BreakableAddress address={member.email} />
            </Td>
            <Td label={t("rights")}>{leads ? <RoleForm member={member} /> : t(`role.${member.role}`)}</Td>
            {leads ? <Td label="">{member.userId === me ? null : <RemoveForm member={member} />}</Td> : null}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}

/** A long address may break before the @ and after a dot, not in the midst of a word. */
function BreakableAddress({ address }: { address: string }) {
  return (
    <span className="break-words">
      {address.split(/(?=@)|(?<=\.)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

function RoleForm({ member }: { member: Member }) {
  const t = useText(teamTexts);
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="userId" value={member.userId} />
      <select
        key={member.role}
        name="role"
        defaultValue={member.role}
        aria-label={t("roleOf", { name: member.name })}
        className="min-h-9 max-w-full rounded border border-line-strong bg-surface px-2"
      >
        {membershipRoles.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </select>
      <Button variant="ghost" size="small" name="intent" value="role">
        {t("changeRole")}
      </Button>
    </Form>
  );
}

function RemoveForm({ member }: { member: Member }) {
  const t = useText(teamTexts);
  return (
    <Form method="post">
      <input type="hidden" name="userId" value={member.userId} />
      <Button variant="danger" size="small" name="intent" value="remove" aria-label={t("removeFor", { name: member.name })}>
        {t("remove")}
      </Button>
    </Form>
  );
}
