import { conditionalLooks } from "../../../src/workbench/calculation/conditional-formats";
import { buildWorkbook } from "../../../src/workbench/model/builder";
import { addConditionalFormat, changeConditionalFormat } from "../../../src/workbench/model/conditional-formats";
import { locate, typeInto } from "../../../src/workbench/model/editing";
import { type ConditionalFormatLook } from "../../../src/workbench/model/sheet";
import { openModel } from "../../support/office";

const window = { top: 0, left: 0, bottom: 99, right: 9 };
const look = (changes: Partial<ConditionalFormatLook>): ConditionalFormatLook => ({
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  ...changes,
});

test("a rule lights the cells for which it holds, and lets them go with the cause", () => {
  const model = openModel(
    buildWorkbook({
      name: "表",
      rows: [
        [5, 10],
        [5, 5],
        [5, 6],
      ],
    }),
  );
  const { sheet, range } = locate(model, "表", "B1:B3");
  const rule = addConditionalFormat(model, sheet, [range], "Custom");
  changeConditionalFormat(model, sheet, rule, {
    formula: '=AND(B1>A1,N("sc:x")=0)',
    look: look({ fill: "#FFE0B2", bold: true }),
  });
  expect([...conditionalLooks(model, sheet, window).keys()]).toEqual(["0,1", "2,1"]);
  typeInto(model, "表", "B1", "5");
  expect([...conditionalLooks(model, sheet, window).keys()]).toEqual(["2,1"]);
});

test("the first rule wins facet by facet, and may stop the others", () => {
  const model = openModel(buildWorkbook({ name: "表", rows: [[1], [1]] }));
  const { sheet, range } = locate(model, "表", "A1:A2");
  const [second, first] = [range, { ...range, bottom: 0 }].map((area) =>
    addConditionalFormat(model, sheet, [area], "Custom"),
  );
  if (!first || !second) throw new Error("no rules");
  changeConditionalFormat(model, sheet, second, { formula: "=A1=1", look: look({ fill: "#111111", bold: true }) });
  changeConditionalFormat(model, sheet, first, { formula: "=A1=1", look: look({ fill: "#222222" }) });
  expect(conditionalLooks(model, sheet, window).get("0,0")).toEqual(look({ fill: "#222222", bold: true }));
  changeConditionalFormat(model, sheet, first, { stopIfTrue: true });
  expect(conditionalLooks(model, sheet, window).get("0,0")).toEqual(look({ fill: "#222222" }));
  expect(conditionalLooks(model, sheet, window).get("1,0")).toEqual(look({ fill: "#111111", bold: true }));
});
