import { formatCell } from "../../src/core/sheet/address";
import { DRAFT_LOOK, dressedCells } from "../../src/hosts/draft-look";
import { cellOf, draftOf } from "../support/draft";

function dressed(...given: Parameters<typeof draftOf>): string[] {
  return dressedCells(draftOf(...given)).map(
    ({ cell, style, numberFormat }) => `${formatCell(cell)} ${style} ${numberFormat}`,
  );
}

describe("the cells that a draft dresses", () => {
  it("are those that it has, in General where it names no format", () => {
    const rows = [[cellOf("一", "header"), null, cellOf(0.5, "number", { numberFormat: "0.0%" })], [cellOf("")]];
    expect(dressed(rows)).toEqual(["A1 header General", "C1 number 0.0%", "A2 text General"]);
  });

  it("are, of a merged area, all as its corner", () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const rows = [[cellOf("一", "heading"), cellOf("", "text")]];
    expect(dressed(rows, { merges })).toEqual(["A1", "B1", "A2", "B2"].map((cell) => `${cell} heading General`));
    expect(dressed([[null, cellOf("二")]], { merges })).toEqual(["B1 text General"]);
  });
});

it.each(Object.entries(DRAFT_LOOK.styles))("a cell of the style %s is readable on a grey printout", (_, look) => {
  expect(contrast(look.letters ?? "000000", look.ground ?? "FFFFFF")).toBeGreaterThan(4.5);
});

/** By WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
