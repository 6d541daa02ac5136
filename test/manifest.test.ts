import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { manifestChecks, manifestProblems } from "./support/manifest-checks";

const root = path.join(__dirname, "..");
const manifest = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const surroundings = { iconSide, commands: ["recalculate", "review", "clearMarks"] };

/** The side that a PNG's header states; the format puts width and height at bytes 16 and 20. */
function iconSide(file: string): number | null {
  const absolute = path.join(root, file);
  if (!fs.existsSync(absolute)) return null;
  const bytes = fs.readFileSync(absolute);
  const isPng = bytes.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  const width = bytes.readUInt32BE(16);
  return isPng && width === bytes.readUInt32BE(20) ? width : null;
}

function withChange(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`The manifest no longer holds ${from}`);
  return changed;
}

describe("manifest.xml", () => {
  test.each(Object.keys(manifestChecks))("%s", async (check) => {
    const problems = await manifestProblems(manifest, surroundings);
    expect(problems.filter((problem) => problem.startsWith(`${check}:`))).toEqual([]);
  });

  const longer = (length: number) => "字".repeat(length);
  const broken: readonly (readonly [problems: string, from: string | RegExp, to: string])[] = [
    ["namespaces: OfficeApp xmlns:bt", "officeappbasictypes/1.0", "officeappbasictypes/1.1"],
    ["namespaces: VersionOverrides xmlns", "office/taskpaneappversionoverrides", "office/mailappversionoverrides"],
    [
      "content: Supertip: Description Title; wanted: Title Description",
      /(<Title resid="Review.Label"\/>)(\s*)(<Description resid="Review.Tip"\/>)/,
      "$3$2$1",
    ],
    [
      "content: Control: Label Supertip Action; wanted: Label Supertip Icon Action",
      /<Icon>[^]{0,260}<\/Icon>(?=\s*<Action xsi:type="ShowTaskpane")/,
      "",
    ],
    ["content: bt:String: Override; wanted: bt:Override*", /bt:(Override Locale="en-US" Value="Open pane")/, "$1"],
    [
      "content: Host: DesktopFormFactor Runtimes; wanted: Runtimes? AllFormFactors? DesktopFormFactor?",
      /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
      "$2$1",
    ],
    ["content: Action: FunctionName; wanted: nothing", 'xsi:type="ExecuteFunction"', 'xsi:type="ExecuteFunctions"'],
    ["id: scorecheck", /<Id>.*<\/Id>/, "<Id>scorecheck</Id>"],
    ["version: 1.0.0", "<Version>1.0.0.0<", "<Version>1.0.0<"],
    ["locale: en-US", "<DefaultLocale>zh-CN<", "<DefaultLocale>en-US<"],
    ["requirements: ExcelApi 1.8", 'MinVersion="1.13"', 'MinVersion="1.8"'],
    [
      "references: Title Review.Labels isn't in bt:ShortStrings",
      '<Title resid="Review.Label"',
      '<Title resid="Review.Labels"',
    ],
    [
      "references: Label Review.Tip isn't in bt:ShortStrings",
      '<Label resid="Review.Label"',
      '<Label resid="Review.Tip"',
    ],
    ["unused: Spare.Url", "</bt:Urls>", '<bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/"/></bt:Urls>'],
    [`resid-length: ${"a".repeat(33)}`, /Home\.Label/g, "a".repeat(33)],
    ["unique-ids: Help.Url", /<bt:Url id="Help.Url".*\/>/, "$&$&"],
    ["unique-ids: Scorecheck.Review", 'id="Scorecheck.ClearMarks"', 'id="Scorecheck.Review"'],
    ["unique-ids: Scorecheck.Home", 'id="Scorecheck.OpenPane"', 'id="Scorecheck.Home"'],
    ["text-length: bt:ShortStrings: 126 of 125", 'DefaultValue="打开窗格"', `DefaultValue="${longer(126)}"`],
    [
      "text-length: bt:LongStrings: 251 of 250",
      'Value="Opens the Scorecheck pane beside the sheet."',
      `Value="${longer(251)}"`,
    ],
    ["text-length: DisplayName: 0 of 125", 'DefaultValue="绩效评分核查"', 'DefaultValue=""'],
    ["text-length: ProviderName: 126 of 125", "<ProviderName>Scorecheck<", `<ProviderName>${longer(126)}<`],
    ["translations: OpenPane.Label", /(?<="打开窗格">)\s*<bt:Override.*\/>/, ""],
    [
      "translations: DisplayName",
      '<Override Locale="en-US" Value="Scorecheck"',
      '<Override Locale="en-GB" Value="Scorecheck"',
    ],
    ["https: http://localhost:3000/help.html", /https(?=:\/\/localhost:3000\/help.html)/, "http"],
    ["icon-sizes: 16,32", '<bt:Image size="80" resid="Scorecheck.Icon80"/>', ""],
    ["icon-files: assets/review-16.png: 16; wanted: 32", "assets/review-32.png", "assets/review-16.png"],
    ["icon-files: assets/review-20.png: no PNG; wanted: 16", "assets/review-16.png", "assets/review-20.png"],
    ["icon-files: manifest.xml: no PNG; wanted: 64", "assets/scorecheck-64.png", "manifest.xml"],
    ["runtime: Pane.Url,Help.Url long", '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'],
    ["runtime: Pane.Url short", 'lifetime="long"', 'lifetime="short"'],
    ["base-page: https://localhost:3000/help.html", /(?<=<SourceLocation DefaultValue=".*)taskpane.html/, "help.html"],
    [
      "commands: review has no button; commands: reviewAll doesn't exist",
      "<FunctionName>review<",
      "<FunctionName>reviewAll<",
    ],
  ];

  test.each(broken)("broken: %s", async (problems, from, to) => {
    expect((await manifestProblems(withChange(from, to), surroundings)).join("; ")).toBe(problems);
  });

  test("each check is broken at least once", () => {
    expect(new Set(broken.map(([problems]) => problems.replace(/:.*/, "")))).toEqual(
      new Set(Object.keys(manifestChecks)),
    );
  });
});

test("the icons are what their script draws", () => {
  execFileSync(process.execPath, [path.join(root, "scripts/draw-icons.mjs"), "--check"], { stdio: "pipe" });
});
