import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { documentFonts, makePicturePdf } from "~/platform/pdf/make-pdf.server";
import type { Paper } from "./paper";

/** The picture with the fonts in it, so that it looks the same wherever it is opened. */
export function posterWithFonts(draw: (style: string) => string): string {
  return draw(fontStyle());
}

let style: string | undefined;

function fontStyle(): string {
  if (style) return style;
  const face = (family: string, weight: string, file: string) => {
    const data = readFileSync(`node_modules/@fontsource-variable/${file}`).toString("base64");
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  };
  style = `<style>${face("Atkinson Hyperlegible Next", "200 800", "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2")}${face("Bricolage Grotesque", "200 800", "bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2")}</style>`;
  return style;
}

/** Pixels across: sharp on a wall and in slides, still a file one can mail. */
const pngWidth = 3840;

export function posterPng(svg: string): Buffer {
  const picture = new Resvg(svg, { fitTo: { mode: "width", value: pngWidth }, font: { loadSystemFonts: false, fontFiles: documentFonts, defaultFontFamily: "Atkinson Hyperlegible Next" } });
  return Buffer.from(picture.render().asPng());
}

/** One page of the paper, landscape; the words stay text that can be searched and copied. `title` is also what a screen reader says of the picture. */
export function posterPdf(svg: string, paper: Paper, { title, description, language }: { title: string; description: string; language: string }): Buffer {
  return makePicturePdf({ svg, width: `${paper.width}mm`, height: `${paper.height}mm`, title, description, language });
}
