import { expect, it } from "vitest";
import { csvText } from "./csv";

it("quotes cells, and keeps a spreadsheet from running what somebody typed", () => {
  expect(csvText([["a", 'sagt "ja"; nein'], ["=1+1", " @x"]])).toBe('\uFEFF"a";"sagt ""ja""; nein"\r\n"\'=1+1";"\' @x"\r\n');
});
