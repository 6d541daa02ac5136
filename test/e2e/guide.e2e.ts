import { palettePng } from "../support/palette-png";
import { differingShare } from "../support/picture-difference";
import { type Browsing, inBrowser, startBrowser } from "./support/browser";
import { headingOf, makesGuide, savedPicture, savePicture, saveShown, shownThen } from "./support/guide";
import { GUIDE_STEPS, type GuideStep } from "./support/guide-steps";
import { Workbench } from "./support/workbench";

/** A caret that blinks, the edge of a letter: a share of the pixels that nobody notices. */
const DIFFERING = 0.0005;
/** Narrow enough for a page of text, and the pane as wide as people have it. */
const WINDOW = { width: 1280, height: 800 };
const PANE_WIDTH = 400;

/**
 * The guide for evaluators is this walk: `npm run guide` takes its pictures and notes what the pane says in each. Without
 * it, a pane that says something else than when its picture was taken, or looks otherwise, fails here; so does a step that
 * can't be gone.
 */
inBrowser("the walk that the guide tells", () => {
  let browsing: Browsing;
  let workbench: Workbench;
  const shown: string[] = [];

  beforeAll(async () => {
    browsing = await startBrowser();
    workbench = await Workbench.open(browsing);
    await workbench.page.setViewportSize(WINDOW);
    await workbench.paneWidth(PANE_WIDTH);
  });
  afterAll(async () => {
    if (makesGuide) saveShown(shown.join("\n"));
    expect(browsing.outside).toEqual([]);
    await browsing.close();
  });

  it.each(GUIDE_STEPS.map((step) => [headingOf(step), step] as const))("%s", async (heading, step) => {
    await step.go(workbench);
    await workbench.said();
    const now = `## ${heading}\n\n${await workbench.paneText()}\n`;
    shown.push(now);
    const picture = palettePng(await pictureOf(step));
    if (makesGuide) {
      savePicture(step, picture);
      return;
    }
    expect(thenAt(heading)).toBe(now);
    expect(differingShare(savedPicture(step), picture)).toBeLessThan(DIFFERING);
  });

  const pictureOf = ({ frame }: GuideStep): Promise<Buffer> =>
    frame === "window" ? workbench.picture() : workbench.picture("iframe");
});

/** The part of what was shown that belongs to a heading. */
function thenAt(heading: string): string {
  const parts = shownThen().split(/\n(?=## )/);
  const part = parts.find((each) => each.startsWith(`## ${heading}\n`));
  return part === undefined ? "" : `${part.trimEnd()}\n`;
}
