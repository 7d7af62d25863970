import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each(["/", "/initiativen/neu", "/initiativen/cux/bestand?teil=1#gesuche", "/einladung/abc_-1"])("%s is a path of our own", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  "//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "/ /evil", "javascript:alert(1)", "initiativen", "",
  "/.//evil.example", "/a/..//evil.example", `/${"a".repeat(501)}`, null, undefined, 7,
])("%s is not", (path) => {
  expect(ownPath(path, "/anders")).toBe("/anders");
});
