import { expect, it } from "vitest";
import { isReadableAddress } from "./readable-address";

it("takes whatever stands for text", () => {
  for (const address of ["/", "/netzwerke?q=100%", "/initiativen/k%C3%B6ln/team", "/netzwerke?q=%ff"]) expect(isReadableAddress(address), address).toBe(true);
});

it("refuses broken percent signs in the path, NUL anywhere, and what is no path", () => {
  for (const address of ["/initiativen/%", "/%E0%A4%A", "/%ed%a0%80", "/initiativen/%00", "/netzwerke?q=a%00b", "/?a=1&_data=root", "*", "http://fremd.example/"]) expect(isReadableAddress(address), address).toBe(false);
});
