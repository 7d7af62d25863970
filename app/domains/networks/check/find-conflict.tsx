import { networkKinds } from "~/domains/vocabulary";
import { vocabularyTexts } from "~/domains/vocabulary/vocabulary.text";
import { useText } from "~/platform/i18n/use-text";
import { listVersion, textVersions, valueVersion } from "~/ui/version-choice";
import { VersionConflict } from "~/ui/version-conflict";
import { findTexts } from "./find.text";
import type { FindValues } from "./find-values";

interface FindConflictProps {
  /** What was typed, as the form sent it. */
  mine: Readonly<Record<string, unknown>>;
  stored: FindValues;
  savedBy: string;
  keepTo: string;
  formId: string;
  lands: { value: string; label: string }[];
  districts: { value: string; label: string }[];
}

const texts = ["goals", "targetGroups", "partners"] as const;
const values = ["name", "kind", "source", "land", ...texts, "coordinatingBody", "contactMailbox", "website"] as const;

/** Somebody saved the find in between: both versions, field by field. */
export function FindConflict({ mine, stored, savedBy, keepTo, formId, lands, districts }: FindConflictProps) {
  const t = useText(findTexts);
  const word = useText(vocabularyTexts);
  const labelIn = (options: { value: string; label: string }[], value: string) => options.find((option) => option.value === value)?.label ?? value;
  const show = (name: (typeof values)[number], value: string) => {
    if (name === "kind") return word(`networkKind.${networkKinds.find((kind) => kind === value) ?? "sonstiges"}`);
    return name === "land" ? labelIn(lands, value) : value;
  };
  const labels = { contactMailbox: t("mailbox"), coordinatingBody: t("body") };
  const ofTexts = values.flatMap((name) => {
    const sent = mine[name];
    const typed = typeof sent === "string" ? sent.replace(/\r\n/g, "\n") : "";
    if (typed === stored[name]) return [];
    const field = texts.some((text) => text === name) ? textVersions(name, typed, stored[name]) : valueVersion(name, stored[name]);
    const label = name === "contactMailbox" || name === "coordinatingBody" ? labels[name] : t(name);
    return [{ label, mine: show(name, typed), stored: show(name, stored[name]), field }];
  });
  const sent = mine["districts"];
  const chosen = (Array.isArray(sent) ? sent : [sent]).filter((ags): ags is string => typeof ags === "string");
  const inWords = (list: readonly string[]) => list.map((ags) => labelIn(districts, ags)).join(", ");
  const ofDistricts =
    [...chosen].sort().join() === [...stored.districts].sort().join() ? [] : [{ label: t("districts"), mine: inWords(chosen), stored: inWords(stored.districts), field: listVersion("districts", stored.districts) }];
  const landWide = mine["landWide"] === "on";
  const tick = (on: boolean) => (on ? "✓" : "");
  const ofSwitch = landWide === stored.landWide ? [] : [{ label: t("landWide"), mine: tick(landWide), stored: tick(stored.landWide), field: listVersion("landWide", stored.landWide ? ["on"] : []) }];
  return <VersionConflict savedBy={savedBy} formId={formId} keepTo={keepTo} differences={[...ofTexts, ...ofDistricts, ...ofSwitch]} />;
}
