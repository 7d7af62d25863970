import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import * as fontkit from "fontkit";
import path from "node:path";
import { printable } from "./printable";

const fontFolder = path.resolve("node_modules/@expo-google-fonts");
/** The font files of documents and pictures. */
export const documentFonts = [
  "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
  "atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
  "bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf",
].map((file) => path.join(fontFolder, file));

let glyphs: Set<number> | undefined;

/** Code points that all document fonts have. */
function knownGlyphs(): Set<number> {
  if (glyphs) return glyphs;
  const sets = documentFonts.map((file) => new Set((fontkit.openSync(file) as fontkit.Font).characterSet));
  const [first = new Set<number>(), ...others] = sets;
  glyphs = new Set([...first].filter((codePoint) => others.every((set) => set.has(codePoint))));
  return glyphs;
}

let compiler: NodeCompiler | undefined;

function theCompiler(): NodeCompiler {
  return (compiler ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: documentFonts.map((file) => path.dirname(file)) }] }));
}

/**
 * Makes a tagged PDF (PDF/UA-1) from a Typst template. Data travels as JSON in `sys.inputs.data`, so nothing a user has
 * typed is ever markup.
 * @throws when the template does not compile; no text of a user can cause that
 */
export function makePdf(template: string, content: object): Buffer {
  const has = knownGlyphs();
  const data = JSON.stringify(printable(content, (codePoint) => has.has(codePoint)));
  try {
    return theCompiler().pdf({ mainFileContent: template, inputs: { data } }, { pdfStandard: "ua-1" });
  } catch (cause) {
    // What the compiler throws has an empty message; the diagnosis stands in its code.
    throw new Error(`The document does not compile: ${(cause as { code?: string }).code}`, { cause });
  } finally {
    compiler?.evictCache(10);
  }
}

const pictureTemplate = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set text(lang: d.language, font: "Atkinson Hyperlegible Next")
#set page(width: eval(d.width), height: eval(d.height), margin: 0pt)
#image(bytes(d.svg), format: "svg", width: 100%, height: 100%, fit: "contain", alt: d.description)
`;

/**
 * Makes a tagged PDF of one picture that fills its page. The words in the picture stay text.
 * @param width and height: lengths as "297mm"
 */
export function makePicturePdf(picture: { svg: string; width: `${number}mm`; height: `${number}mm`; title: string; description: string; language: string }): Buffer {
  return makePdf(pictureTemplate, picture);
}
