import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2, levels A and AA, and what axe holds for good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Takes a picture of the pane's state to be looked at; axe finds nothing wrong in it, and nothing is cut off.
 * @param isForced whether the person's own colours are drawn, of which axe knows nothing
 */
export async function looksRight(workbench: Workbench, name: string, isForced = false): Promise<void> {
  await workbench.screenshot(name);
  const found = await violations(workbench);
  expect(isForced ? found.filter((each) => !each.startsWith("color-contrast")) : found).toEqual([]);
  expect(await overflowing(workbench)).toEqual([]);
}

/** What axe finds in the pane, each with where. */
async function violations({ page }: Workbench): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error("no pane");
  return violationsIn(frame);
}

/** What axe finds in a page or a frame of it, each with where. */
export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate<readonly string[]>(`
    axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`);
}

/** What is wider than the pane or is cut off without an ellipsis. */
function overflowing(workbench: Workbench): Promise<readonly string[]> {
  return workbench.pane.locator("body").evaluate((body) =>
    [...body.querySelectorAll("*")]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .filter((each) => !each.closest(".visually-hidden, .progress"))
      .map((each) => `${each.tagName} ${each.className}`),
  );
}
