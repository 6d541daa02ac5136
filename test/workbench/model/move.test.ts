import { assert, integer, property } from "fast-check";
import { type Move, moveIndex, moveRange } from "../../../src/workbench/model/move";

const index = integer({ min: 0, max: 30 });
const size = integer({ min: 0, max: 12 });
const count = integer({ min: -12, max: 12 });

test("a range goes where its cells go: from the first to the last that stay", () => {
  assert(
    property(index, size, index, count, (top, more, at, by) => {
      const move: Move = { axis: "row", at, count: by };
      const bottom = top + more;
      const stay = Array.from({ length: more + 1 }, (_, offset) => moveIndex(move, top + offset)).filter(
        (row): row is number => row !== null,
      );
      const expected =
        stay.length === 0 ? null : { left: 2, right: 2, top: Math.min(...stay), bottom: Math.max(...stay) };
      expect(moveRange(move, { left: 2, right: 2, top, bottom })).toEqual(expected);
    }),
  );
});

test("what is put in and taken out again leaves every range where it was", () => {
  assert(
    property(index, size, index, integer({ min: 1, max: 12 }), (left, more, at, by) => {
      const range = { top: 0, bottom: 5, left, right: left + more };
      const moved = moveRange({ axis: "column", at, count: by }, range);
      expect(moved && moveRange({ axis: "column", at, count: -by }, moved)).toEqual(range);
    }),
  );
});
