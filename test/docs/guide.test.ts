import { headingOf, missingPictures, pictureOf, pictures, shownThen, sizeOf, toldSteps } from "../e2e/support/guide";
import { GUIDE_STEPS } from "../e2e/support/guide-steps";

/** A page of a dozen pictures is to open at once. */
const LARGEST = 100_000;

describe("the guide for evaluators (docs/zh-CN/guide.md)", () => {
  it("tells the steps of the walk in a browser, each with its picture", () => {
    expect(toldSteps()).toEqual(GUIDE_STEPS.map((step) => [headingOf(step), [pictureOf(step)]]));
  });

  it("has no picture that nobody looks at", () => {
    expect(pictures()).toEqual(GUIDE_STEPS.map(({ picture }) => `${picture}.png`).sort());
  });

  it("shows no picture that isn't there", () => {
    expect(missingPictures()).toEqual([]);
  });

  it.each(GUIDE_STEPS)("$picture.png is small", (step) => {
    expect(sizeOf(step)).toBeLessThan(LARGEST);
  });

  it("has noted what the pane said at each step", () => {
    expect(shownThen().match(/^## .*$/gm)).toEqual(GUIDE_STEPS.map((step) => `## ${headingOf(step)}`));
  });
});
