import { describe, expect, it } from "vitest";
import { changeOf, wasOf } from "./form-edit";
import { wasField } from "./was-field";

describe("an edit made from a form", () => {
  const was = { name: "Werft", stages: ["kita", "beruf"], ags: null, gives: "" };

  it("names only what was changed against what the form showed", () => {
    expect(changeOf(was, { name: "Werft Nord", stages: ["beruf", "kita"], ags: null, gives: "Zeit" })).toEqual({
      before: { name: "Werft", gives: "" },
      after: { name: "Werft Nord", gives: "Zeit" },
    });
  });

  it("is none where nothing was changed", () => {
    expect(changeOf(was, { ...was })).toBeNull();
  });

  it("takes what the form showed from its hidden field, and nothing that is none", () => {
    expect(wasField.parse(wasOf({ ...was, note: "intern" }, ["name", "stages"]))).toEqual({ name: "Werft", stages: ["kita", "beruf"] });
    for (const text of ["", "[1]", "null", "{", '"x"']) expect(wasField.safeParse(text).success).toBe(false);
  });
});
