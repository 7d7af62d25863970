import type { Column } from "../education-chain";

/** Colours of the columns as classes; headings carry letters of enough contrast. */
export const columnLook: Record<Column, { head: string; lane: string; card: string; hex: string }> = {
  kita: { head: "bg-stage-kita text-ink", lane: "bg-stage-kita/10", card: "border-stage-kita", hex: "#e0a100" },
  grundschule: { head: "bg-[#b5540f] text-white", lane: "bg-stage-grundschule/10", card: "border-stage-grundschule", hex: "#d66a1f" },
  sekundar: { head: "bg-stage-sekundar text-white", lane: "bg-stage-sekundar/[0.08]", card: "border-stage-sekundar", hex: "#b8336a" },
  beruf: { head: "bg-stage-beruf text-white", lane: "bg-stage-beruf/[0.08]", card: "border-stage-beruf", hex: "#7a4fb5" },
  hochschule: { head: "bg-stage-hochschule text-white", lane: "bg-stage-hochschule/[0.08]", card: "border-stage-hochschule", hex: "#2f66c4" },
  arbeit: { head: "bg-stage-arbeit text-white", lane: "bg-stage-arbeit/[0.08]", card: "border-stage-arbeit", hex: "#0f7f86" },
  extracurricular: { head: "text-leaf-ink", lane: "bg-leaf/[0.07]", card: "border-leaf", hex: "#2c7a4b" },
  supporting: { head: "text-ink-soft", lane: "bg-stage-rahmen/10", card: "border-stage-rahmen", hex: "#5d666a" },
};
