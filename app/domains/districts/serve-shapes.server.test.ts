import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { shapesVersion } from "./districts.data";
import { areaShapes, serveShapes } from "./serve-shapes.server";

const get = (headers: Record<string, string> = {}, search = "") => serveShapes(new Request(`http://x/kreise.topojson${search}`, { headers }));
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe("serving the shapes", () => {
  it("compresses as asked, with the same content", async () => {
    const plain = await bytes(await get());
    const br = await get({ "Accept-Encoding": "gzip, deflate, br" });
    const zipped = await get({ "Accept-Encoding": "gzip, br;q=0" });
    expect([br, zipped].map(({ headers }) => headers.get("Content-Encoding"))).toEqual(["br", "gzip"]);
    const brBytes = await bytes(br);
    expect(brBytes.length).toBeLessThan(150_000);
    expect(brotliDecompressSync(brBytes).equals(plain)).toBe(true);
    expect(gunzipSync(await bytes(zipped)).equals(plain)).toBe(true);
  });

  it("may be kept for good under its version only", async () => {
    expect((await get({}, `?v=${shapesVersion}`)).headers.get("Cache-Control")).toContain("immutable");
    expect((await get({}, "?v=old")).headers.get("Cache-Control")).toBe("public, max-age=86400");
  });

  it("is not sent again to those who have it", async () => {
    const etag = (await get()).headers.get("ETag")!;
    const again = await get({ "If-None-Match": `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get({ "If-None-Match": etag, "Accept-Encoding": "br" })).status).toBe(200);
  });
});

it("gives the shapes of an area with its surroundings", async () => {
  const { districts } = await areaShapes(["03352"]);
  expect(districts.map(({ ags }) => ags)).toEqual(expect.arrayContaining(["03352", "03359", "04012"]));
  expect(JSON.stringify(districts).length).toBeLessThan(60_000);
});
