import type { Finding } from "./findings";

/** The guide of the step, as the route finds it in the toolbox. */
export interface StepGuide {
  title: string;
  /** Address without anchor. */
  to: string;
  /** Anchors of its headings. */
  anchors: readonly string[];
}

/** Parts of the guide on winning partners that findings lead to. */
export type GuidePartKey = "uebergaenge" | "engpaesse" | "unterstuetzende" | "erste-gespraeche";

const partOfCode: Record<Finding["code"], GuidePartKey> = {
  stageEmpty: "erste-gespraeche",
  stageElsewhere: "uebergaenge",
  transitionOpen: "uebergaenge",
  sectorMissing: "unterstuetzende",
  isolated: "erste-gespraeche",
  apart: "uebergaenge",
  dependsOn: "engpaesse",
  between: "engpaesse",
  bridges: "uebergaenge",
};

export function guidePartOf(code: Finding["code"]): GuidePartKey {
  return partOfCode[code];
}

/** Address of a part of the guide; of the whole guide where it has no such part. */
export function guidePartTo({ to, anchors }: StepGuide, part: GuidePartKey): string {
  return anchors.includes(part) ? `${to}#${part}` : to;
}
