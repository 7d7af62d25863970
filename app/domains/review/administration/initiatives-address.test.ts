import { expect, it } from "vitest";
import { adviserFilter, initiativesAddress, returnAddress } from "./initiatives-address";

it("the address of a filtered list says what it shows", () => {
  const address = initiativesAddress({ q: "Elbe", adviser: { id: "berta" }, page: 2 });
  expect(address).toBe("/verwaltung/initiativen?beratung=berta&q=Elbe&seite=2");
  expect(adviserFilter(new URL(address, "http://x").searchParams)).toEqual({ id: "berta" });
  expect(adviserFilter(new URLSearchParams("beratung=keine"))).toBe("keine");
  expect(initiativesAddress({ q: "", adviser: null, page: 1 })).toBe("/verwaltung/initiativen");
});

it("the way back leads to the list only", () => {
  expect(returnAddress("/verwaltung/initiativen?beratung=keine")).toBe("/verwaltung/initiativen?beratung=keine");
  for (const other of [null, "/konto", "//boese.test", "/verwaltung/initiativen?\\n", "https://boese.test"]) expect(returnAddress(other)).toBe("/verwaltung/initiativen");
});
