import { tagged, tagIn } from "../../src/core/edits/mark-tag";
import { MARK_COLOURS } from "../../src/core/state/stored-state";
import { lookOf, MARK_LOOKS } from "../../src/hosts/mark-look";
import { markIdIn } from "../../src/hosts/own-marks";

/** Of WCAG 2: 0 for black, 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("marks", () => {
  it.each(MARK_COLOURS)("in %s are found again with their check and their look", (colours) => {
    const formula = tagged("I3>F3", { id: "score-exceeds-weight", colours });
    expect(markIdIn(formula)).toBe("score-exceeds-weight");
    expect(tagIn(formula)?.colours).toBe(colours);
    expect(lookOf({ formula })).toBe(MARK_LOOKS[colours]);
  });

  it.each(Object.entries(MARK_LOOKS))("in %s can be read, and are seen without their hue", (_, { letters, ground }) => {
    expect((luminance(ground) + 0.05) / (luminance(letters) + 0.05)).toBeGreaterThan(4.5);
    expect(1.05 / (luminance(ground) + 0.05)).toBeGreaterThan(1.3);
  });

  it("of colours that this version doesn't have are marks of ours all the same", () => {
    expect(tagIn('AND(I3>F3,N("sc:score-missing/pink")=0)')).toEqual({ id: "score-missing", colours: "amber" });
  });
});
