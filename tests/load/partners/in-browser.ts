import type { Page } from "@playwright/test";

export interface MapTimes {
  /** milliseconds from asking for the page until a card that was clicked is selected */
  usable: number;
  /** frames a second while the map is drawn about */
  frames: number;
}

const panned = 2000;

/** Opens a page with a map, selects a card, and draws the map about for two seconds. */
export async function timeMap(page: Page, address: string): Promise<MapTimes> {
  const started = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".react-flow__node").first().waitFor();
  await clickCardInSight(page);
  await page.locator(".react-flow__node.selected").first().waitFor();
  const usable = performance.now() - started;
  return { usable, frames: await framesWhilePanning(page) };
}

/** A card may be covered by another one, a tool or the edge: the first that is on top of its own middle is taken. */
async function clickCardInSight(page: Page): Promise<void> {
  const place = await page.waitForFunction(() => {
    for (const node of document.querySelectorAll(".react-flow__node")) {
      const { left, top, width, height } = node.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width > 0 && node.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return null;
  });
  const at = await place.jsonValue();
  if (at) await page.mouse.click(at.x, at.y);
}

async function framesWhilePanning(page: Page): Promise<number> {
  const from = await page.evaluate(() => {
    const pane = document.querySelector(".react-flow__pane");
    const box = pane?.getBoundingClientRect();
    if (!pane || !box) throw new Error("There is no map.");
    for (let y = box.top + 8; y < Math.min(box.bottom, innerHeight); y += 9)
      for (let x = box.left + box.width / 3; x < box.right - 200; x += 9) if (document.elementFromPoint(x, y) === pane) return { x, y };
    throw new Error("There is no empty place on the map.");
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const counted = page.evaluate(async (during) => {
    const started = performance.now();
    let frames = 0;
    for (; performance.now() - started < during; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (frames * 1000) / (performance.now() - started);
  }, panned);
  let over = false;
  void counted.finally(() => (over = true));
  for (let step = 0; !over; step += 1) await page.mouse.move(from.x + 150 * Math.sin(step / 12), from.y + 100 * Math.cos(step / 15));
  await page.mouse.up();
  return counted;
}
