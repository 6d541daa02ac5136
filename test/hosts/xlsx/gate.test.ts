import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { OfficePackage } from "../../../src/hosts/xlsx/package/package";
import { expectUnharmed } from "../../../src/hosts/xlsx/write/gate";
import { WorkbookError } from "../../../src/hosts/xlsx/workbook-error";
import { plainCodec } from "../../../src/hosts/xlsx/zip/codec";
import { workbookParts, zipOf } from "../../support/xlsx/files";

const SHEET = "xl/worksheets/sheet1.xml";
const PICTURE = "xl/media/image1.png";

const source = OfficePackage.open(
  zipOf({
    ...workbookParts({ sheets: [{ name: "S", xml: "<sheetData/>" }] }),
    [PICTURE]: strToU8("a picture, a picture"),
  }),
  plainCodec,
);
const edited = source.with(new Map([[SHEET, source.text(SHEET).replace("<sheetData/>", "<sheetData></sheetData>")]]));

describe("what is written into a file", () => {
  it("passes where everything outside the edits is as it was", () => {
    expect(refusalOf(edited.toBytes())).toBeNull();
  });

  it.each<readonly [what: string, harm: (parts: Zippable) => Zippable, named: readonly string[]]>([
    ["other bytes", (parts) => ({ ...parts, [PICTURE]: strToU8("a picture, another one") }), [PICTURE]],
    [
      "the same bytes, packed otherwise",
      (parts) => ({ ...parts, [PICTURE]: [strToU8("a picture, a picture"), { level: 0 }] }),
      [PICTURE],
    ],
    [
      "one part less",
      (parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== PICTURE)),
      [PICTURE],
    ],
    ["one part more", (parts) => ({ ...parts, "xl/media/image2.png": strToU8("b") }), ["xl/media/image2.png"]],
    ["another edit than was meant", (parts) => ({ ...parts, [SHEET]: strToU8(source.text(SHEET)) }), [SHEET]],
  ])("is refused with %s, and says where", (_, harm, named) => {
    const bytes = zipSync(harm(unzipSync(edited.toBytes())));
    expect(refusalOf(bytes)).toEqual(new WorkbookError("unsupported-part", named));
  });
});

function refusalOf(bytes: Uint8Array): unknown {
  try {
    expectUnharmed(edited, bytes);
    return null;
  } catch (error) {
    return error;
  }
}
