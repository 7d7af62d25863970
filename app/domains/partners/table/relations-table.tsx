import { Form, Link } from "@remix-run/react";
import { useText } from "~/platform/i18n/use-text";
import { Button } from "~/ui/button";
import { Pill } from "~/ui/pill";
import { Row, Table, Td, Th } from "~/ui/table";
import { wasOf } from "../map/form-edit";
import type { MapRelation } from "../map/map-state";
import type { NamesById } from "../page/use-field-words";
import { isDirected, isSharedRelation } from "../relation";
import { relationTexts } from "../relation.text";
import { RelationRowForm } from "./relation-row-form";
import type { TableAnswer } from "./table-forms.server";
import { tableTexts } from "./table.text";

interface RelationsTableProps {
  relations: readonly MapRelation[];
  names: NamesById;
  page: string;
  /** The table as it stands, without an open row. */
  tableTo: string;
  editing: { openId: string | null; answer: TableAnswer | null } | null;
}

/** Who works with whom, as rows. */
export function RelationsTable({ relations, names, page, tableTo, editing }: RelationsTableProps) {
  const t = useText(tableTexts);
  const words = useText(relationTexts);
  return (
    <Table caption={t("relations.caption")}>
      <thead>
        <Row>
          <Th>{words("field.from")}</Th>
          <Th>{words("field.kind")}</Th>
          <Th>{words("field.to")}</Th>
          <Th>{words("field.strength")}</Th>
          <Th>{words("field.wished")}</Th>
          {editing ? (
            <Th>
              <span className="sr-only">{t("edit")}</span>
            </Th>
          ) : null}
        </Row>
      </thead>
      <tbody>
        {relations.map((relation) => {
          const sides = { from: names.partner(relation.fromId), to: names.partner(relation.toId) };
          const self = `${tableTo}&kante=${relation.id}#kante-${relation.id}`;
          if (editing?.openId === relation.id) {
            return (
              <Row key={relation.id} id={`kante-${relation.id}`}>
                <Td colSpan={6}>
                  <RelationRowForm relation={relation} answer={editing.answer} names={names} page={page} backTo={`${tableTo}#kante-${relation.id}`} selfTo={self} />
                </Td>
              </Row>
            );
          }
          return (
            <Row key={relation.id} id={`kante-${relation.id}`}>
              <Th scope="row" className="!font-normal">
                {sides.from}
              </Th>
              <Td label={words("field.kind")}>
                {words(`kind.${relation.kind}`)} {isDirected(relation.kind) ? t("relations.toDirected") : null}
                {isSharedRelation(relation) ? null : <span className="block text-fine text-ink-soft">{t("relations.internal")}</span>}
              </Td>
              <Td label={words("field.to")}>{sides.to}</Td>
              <Td label={words("field.strength")}>{words(`strength.${relation.strength}`)}</Td>
              <Td label={words("field.wished")}>
                <Pill tone={relation.wished ? "todo" : "ok"}>{relation.wished ? words("wished") : words("existing")}</Pill>
              </Td>
              {editing ? (
                <Td>
                  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                    <Link className="link inline-flex min-h-6 items-center" to={self} preventScrollReset aria-label={t("relations.editOf", sides)}>
                      {t("edit")}
                    </Link>
                    <Form method="post" preventScrollReset>
                      <input type="hidden" name="intent" value="removeRelation" />
                      <input type="hidden" name="about" value={relation.id} />
                      <input type="hidden" name="was" value={wasOf(relation, ["fromId", "toId", "kind", "strength", "wished"])} />
                      <Button variant="quiet" size="small" aria-label={t("relations.removeOf", sides)}>
                        {t("relations.remove")}
                      </Button>
                    </Form>
                  </div>
                </Td>
              ) : null}
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}
