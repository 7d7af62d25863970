import { useLocale, useText } from "~/platform/i18n/use-text";
import { formatNumber } from "~/platform/i18n/format";
import { LinkButton } from "../button";
import { Chips, FilterChips } from "../chips";
import { DefinitionList } from "../definition-list";
import { Disclosure } from "../disclosure";
import { EmptyState } from "../empty-state";
import { LevelBar } from "../level-bar";
import { Card, Stack } from "../page";
import { Pagination } from "../pagination";
import { Pill } from "../pill";
import { Row, Table, Td, Th } from "../table";
import { TabNav } from "../tabs";
import { showcaseTexts } from "./showcase.text";

const networks = [
  { name: "MINT an der Küste", level: "high", state: "ok", year: 2016 },
  { name: "Forscherland", level: "low", state: "wait", year: 2021 },
  { name: "Technikregion Mitte", level: "unknown", state: "todo", year: null },
] as const;

const money = [
  { key: "granted", amounts: [45000, 30000, 10000, 0, 0] },
  { key: "decided", amounts: [15000, 20000, 25000, 33000, 33000] },
] as const;

const years = [2027, 2028, 2029, 2030, 2031];

export function ShowcaseLists() {
  const t = useText(showcaseTexts);
  const locale = useLocale();
  return (
    <Stack>
      <TabNav
        label={t("part.lists")}
        items={[
          { to: "/ui", label: t("sample.networks"), count: 6, current: true },
          { to: "/ui?ansicht=gespraeche", label: t("sample.talks"), count: 1 },
          { to: "/ui?ansicht=suche", label: t("sample.searched"), count: t("sample.searchedCount") },
          { to: "/ui?ansicht=entscheidung", label: t("sample.decision") },
        ]}
      />
      <FilterChips
        label={t("sample.networks")}
        items={[
          { to: "/ui?wartet", label: t("sample.waits"), count: 5, current: true },
          { to: "/ui", label: t("sample.all"), count: 38 },
          { to: "/ui?", label: "Landkreis Cuxhaven", removes: true },
        ]}
      />
      <Card>
        <Table caption={t("sample.networks")}>
          <thead>
            <Row>
              <Th sortTo="/ui?sort=name" sorted="ascending">
                {t("sample.network")}
              </Th>
              <Th>{t("sample.overlap")}</Th>
              <Th>{t("part.states")}</Th>
              <Th numeric sortTo="/ui?sort=jahr">
                {t("sample.founded")}
              </Th>
            </Row>
          </thead>
          <tbody>
            {networks.map((network) => (
              <Row key={network.name}>
                <Th scope="row">{network.name}</Th>
                <Td label={t("sample.overlap")}>
                  <LevelBar level={network.level} />
                </Td>
                <Td label={t("part.states")}>
                  <Pill tone={network.state}>{t(`sample.state.${network.state}`)}</Pill>
                </Td>
                <Td label={t("sample.founded")} numeric>
                  {network.year ?? "–"}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
        <Pagination page={3} pageCount={9} href={(page) => `/ui?seite=${page}`} />
      </Card>
      <Card>
        <Table caption={t("sample.money")} showCaption narrow="scroll">
          <thead>
            <Row>
              <Th>{t("sample.certainty")}</Th>
              {years.map((year) => (
                <Th key={year} numeric>
                  {year}
                </Th>
              ))}
            </Row>
          </thead>
          <tbody>
            {money.map(({ key, amounts }) => (
              <Row key={key}>
                <Th scope="row">{t(`sample.${key}`)}</Th>
                {amounts.map((amount, index) => (
                  <Td key={index} numeric>
                    {amount === 0 ? "–" : formatNumber(locale, amount)}
                  </Td>
                ))}
              </Row>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card>
        <DefinitionList
          items={[
            { term: t("sample.network"), value: "Forscherland" },
            { term: t("sample.contact"), value: "kontakt@forscherland.example" },
            { term: t("sample.website"), value: null },
            { term: t("sample.stages"), value: <Chips items={[t("sample.stage.kita"), t("sample.stage.primary"), t("sample.stage.vocational")]} /> },
          ]}
        />
      </Card>
      <Disclosure summary={t("sample.more")}>{t("sample.moreText")}</Disclosure>
      <EmptyState title={t("sample.emptyTitle")} level={3} action={<LinkButton to="/ui">{t("sample.addTalk")}</LinkButton>}>
        {t("sample.emptyText")}
      </EmptyState>
    </Stack>
  );
}
