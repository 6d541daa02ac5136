import fc from "fast-check";
import type { Reading, Span } from "../../../src/core/criteria/reading";
import { segmentsOf } from "../../../src/taskpane/components/scoring/criterion-segments";

const reading = (parts: readonly Span[], unread: readonly Span[] = []): Reading => ({
  status: "partial",
  kinds: [],
  max: null,
  maxWithoutBonus: null,
  min: null,
  scores: null,
  inputs: [],
  parts,
  unread,
  remarks: [],
  rule: null,
});
const span = (start: number, end: number): Span => ({ start, end });

/** "甲[乙]{丙}": parts in square brackets, what was not read in braces, what is asked in angles. */
function shown(text: string, of: Reading, asked: Span | null = null): string {
  return segmentsOf(text, of, asked)
    .map((segment) => {
      const part = segment.isPart ? `[${segment.text}]` : segment.text;
      const unread = segment.isUnread ? `{${part}}` : part;
      return segment.isAsked ? `<${unread}>` : unread;
    })
    .join("");
}

describe("a criterion cut where its look changes", () => {
  it.each([
    ["nothing read", "制度健全", reading([]), null, "制度健全"],
    ["a part in the middle", "健全得2分。", reading([span(2, 5)]), null, "健全[得2分]。"],
    ["two parts side by side", "得2分扣1分", reading([span(0, 3), span(3, 6)]), null, "[得2分][扣1分]"],
    ["what was not read", "得2分，酌情", reading([span(0, 3)], [span(4, 6)]), null, "[得2分]，{酌情}"],
    ["what is asked, over a part", "健全得2分。", reading([span(2, 5)]), span(0, 5), "<健全><[得2分]>。"],
    ["no words at all", "", reading([]), null, ""],
    ["a span of nothing", "健全", reading([]), span(0, 0), "健全"],
  ])("%s", (_, text, of, asked, expected) => {
    expect(shown(text, of, asked)).toBe(expected);
  });

  it("loses no character, whatever the spans", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))));
    fc.assert(
      fc.property(fc.string(), spans, spans, (text, parts, unread) => {
        const segments = segmentsOf(text, reading(parts, unread), parts[0] ?? null);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});
