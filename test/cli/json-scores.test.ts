import { scores } from "../../src/cli/json/scores";
import { data, number } from "../../src/cli/json/values";
import { Rational } from "../../src/core/exact";

const of = (numerator: number, denominator = 1): Rational => Rational.of(numerator, denominator);

describe("figures in JSON", () => {
  it.each([
    [of(5), 5],
    [of(1, 3), 0.3333],
    [of(2, 3), 0.6667],
    [of(-7, 6), -1.1667],
    [of(1, 100000), 0],
  ])("%s is %d", (value, expected) => {
    expect(number(value)).toBe(expected);
  });

  it("are rounded wherever they stand in a message's data", () => {
    expect(data({ rate: of(1, 3), names: ["a", null, true], rows: [{ points: of(5, 2) }] })).toEqual({
      rate: 0.3333,
      names: ["a", null, true],
      rows: [{ points: 2.5 }],
    });
  });
});

describe("scores in JSON", () => {
  it("are the single member itself", () => {
    expect(scores({ parts: [{ type: "set", values: [of(0), of(5, 3), of(5)] }] })).toEqual({
      type: "set",
      values: [0, 1.6667, 5],
    });
    expect(scores({ parts: [{ type: "interval", from: of(0), to: of(5) }] })).toEqual({
      type: "interval",
      from: 0,
      to: 5,
    });
    expect(scores({ parts: [{ type: "step", from: of(0), to: of(50), step: of(1, 2) }] })).toEqual({
      type: "step",
      from: 0,
      to: 50,
      step: 0.5,
    });
  });

  it("or a union of members", () => {
    const parts = [
      { type: "set", values: [of(0)] },
      { type: "interval", from: of(3), to: of(5) },
    ] as const;
    expect(scores({ parts })).toEqual({
      type: "union",
      parts: [
        { type: "set", values: [0] },
        { type: "interval", from: 3, to: 5 },
      ],
    });
  });
});
