import { itReads, readingOf } from "../../../support/criteria/readings";

const RANGES = "100%-80%（含）、80%-60%（含）、60%-0%";

itReads([
  [`分为达成、部分达成、未达成三档，分别按分值区间${RANGES}确定`, 10, "[0 10]"],
  [`分为达成、部分达成、未达成三档，分别按照该指标分值区间${RANGES}合理确定分值`, 10, "[0 10]"],
  ["分为达成、部分达成、未达成三档，按指标分值区间100%-80%（含80%）、80%-60%（含60%）、60%-0确定", 10, "[0 10]"],
  ["分为好、差两档，按分值区间100%-80%、40%-20%确定", 10, "[2 4] [8 10]"],
]);

test("each level is named by its own range", () => {
  const [level] = readingOf(`分为三档，分别按分值区间${RANGES}确定`, 10).inputs;
  expect(level?.type === "level" ? level.levels : null).toEqual(["100%-80%", "80%-60%", "60%-0%"]);
});
