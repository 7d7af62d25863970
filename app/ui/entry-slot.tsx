import { createContext, useContext, type ReactNode } from "react";

/** An entry of an initiative, and what it is called on the page. */
export interface SlotEntry {
  kind: string;
  /** of its row; of an impulse the name of the field */
  id: string;
  name: string;
}

/** Where the slot stands: free on the page, inside a form (no second form fits there), or in a row that only points to the entry. */
export type SlotPlace = "free" | "form" | "row";

type Fill = (entry: SlotEntry, place: SlotPlace) => ReactNode;

const Slots = createContext<Fill | null>(null);

/** Gives every `EntrySlot` below its content. */
export const EntrySlots = Slots.Provider;

/** The place at an entry where something of another domain may stand, such as a question of the adviser. */
export function EntrySlot({ place = "free", ...entry }: SlotEntry & { place?: SlotPlace }) {
  return useContext(Slots)?.(entry, place) ?? null;
}
