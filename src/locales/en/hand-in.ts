import type { Texts } from "../texts";

export const handIn: Texts["handIn"] = {
  heading: "Copy to hand in",
  hint: "Makes a clean copy, without marks and without this tool's sheets and settings. This workbook stays as it is.",
  values: "Replace all formulas by their values",
  make: "Make the copy to hand in",
  fileName: (book) => (book === "" ? "to hand in.xlsx" : `${book} - to hand in.xlsx`),
  done: ({ removed, formulas, marks, given, fileName }) =>
    [
      given === "opened" ? "The copy to hand in is open as a new workbook; save it." : `Downloaded ${fileName}.`,
      ...(removed.length > 0 ? [`Without the sheets ${removed.join(", ")}.`] : []),
      ...(marks > 0 ? [`Without ${marks} marks.`] : []),
      ...(formulas > 0 ? [`${formulas} formulas became values.`] : []),
    ].join(" "),
  failed: (why) => `No copy was made, and this workbook wasn't changed. ${why}`,
};
