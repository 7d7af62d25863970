import { expect, test } from "vitest";
import { directoryQuery, networksAsCsv } from "~/domains/networks";
import { networksForExport } from "~/domains/networks/index.server";
import { db } from "~/platform/db.server";
import { openInCalc } from "./look-into";

const dangerous = ["=1+1", "+49 4721 1", "-2+3", "@SUM(1)", '=HYPERLINK("https://boese.example";"hier")', "\t=1+1", " =cmd|' /C calc'!A0"];

test("LibreOffice runs a formula in a CSV file where nobody prevents it", () => {
  expect(openInCalc('"name"\r\n"=1+1"\r\n')).toContain("table:formula=");
});

test("the export of the directory opens in LibreOffice, and formulas stay text", async () => {
  await db.network.createMany({
    data: dangerous.map((name, index) => ({ slug: `formel-${index}`, name, normalizedName: `formel ${index}`, kind: "sonstiges", land: "NI", state: "published", partners: [name], coordinatingBody: "Büro für Ämter" })),
  });
  const sheet = openInCalc(networksAsCsv(await networksForExport(directoryQuery(new URLSearchParams()))));
  expect(sheet).toContain("Büro für Ämter");
  expect(sheet).toContain("coordinating_body");
  expect(sheet).not.toContain("table:formula=");
  expect(sheet).not.toContain("xlink:href=\"https://boese.example");
  const cells = [...sheet.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, text]) => text?.replaceAll("&apos;", "'"));
  for (const text of ["=1+1", "+49 4721 1", "-2+3", "@SUM(1)"]) expect(cells).toContain(`'${text}`);
});
