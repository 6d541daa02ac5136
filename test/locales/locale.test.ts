import { Rational } from "../../src/core/exact";
import { rangeOf } from "../../src/core/sheet/address";
import { counted, percent, points } from "../../src/locales/format";
import { describe as inWords } from "../../src/locales/describe";
import { localeOf, SOURCE } from "../../src/locales/locale";

/** What stands or is to be typed in a Chinese table stays Chinese in an English text. */
const WORDS_OF_THE_SHEET = /不适用|评分底稿|(?:自评|复核)得分|专家评分/g;
/** What isn't words of the language: its tag, a language's own name, a file's name. */
const TAGS = ["language", "reviewPage.otherLanguage", "reviewPage.report.fileName"];
const CHINESE = /[\u4e00-\u9fff]/;
const english = localeOf("en");

/** Every text of a language that doesn't take data, with the way to it. */
function textsIn(value: unknown, way = ""): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, way === "" ? key : `${way}.${key}`));
}

const optionsIn = (help: string): string[] => [...new Set(help.match(/--[a-z-]+/g))].sort();

describe("languages", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh", "zh-CN"],
    ["ZH_cn", "zh-CN"],
    ["en", "en"],
    ["en-GB", "en"],
    ["fr", null],
    ["", null],
    ["toString", null],
  ])("%j is %j", (tag, language) => {
    expect(localeOf(tag)?.language ?? null).toBe(language);
  });

  it("has no text that is empty", () => {
    const empty = [...textsIn(SOURCE), ...textsIn(english)].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  it("has no Chinese in the English texts, and Chinese in every Chinese one", () => {
    const isSymbol = (text: string) => !/[\p{L}]/u.test(text);
    const isTag = (way: string) => TAGS.includes(way) || way.startsWith("settings.languages.");
    expect(
      textsIn(english).filter(([way, text]) => !isTag(way) && CHINESE.test(text.replace(WORDS_OF_THE_SHEET, ""))),
    ).toEqual([]);
    expect(textsIn(SOURCE).filter(([way, text]) => !CHINESE.test(text) && !isSymbol(text) && !isTag(way))).toEqual([]);
  });

  it("names the same options in the help of both languages", () => {
    expect(optionsIn(SOURCE.commands.help)).toEqual(optionsIn(english?.commands.help ?? ""));
  });

  it("has a sentence for every error code of a file", () => {
    const codes = [
      "not-found",
      "empty-file",
      "not-a-workbook",
      "legacy-workbook",
      "encrypted-workbook",
      "damaged-workbook",
      "unsafe-workbook",
      "too-large",
      "unsupported-part",
    ];
    expect(Object.keys(SOURCE.problems.file)).toEqual(expect.arrayContaining(codes));
  });
});

describe("a finding in words", () => {
  const finding = {
    check: "score-exceeds-weight",
    severity: "error",
    cells: [rangeOf({ row: 3, column: 5 })],
    data: { indicator: "路灯完好率", score: Rational.of(7), weight: Rational.of(13, 2) },
    changesTotal: true,
    fix: null,
    accepted: null,
  } as const;

  it.each([
    [SOURCE, ["路灯完好率", "7", "6.5"]],
    [english, ["路灯完好率", "7", "6.5"]],
  ])("holds its data, its reason and its remedy", (texts, data) => {
    if (!texts) throw new Error("no such language");
    const { name, what, why, todo } = inWords(finding, texts);
    for (const part of data) expect(what).toContain(part);
    expect(new Set([name, what, why, todo]).size).toBe(4);
  });
});

describe("figures", () => {
  it.each([
    [points(Rational.of(5)), "5"],
    [points(Rational.of(1, 3)), "0.33"],
    [points(Rational.of(5, 2)), "2.5"],
    [percent(Rational.of(7, 6)), "116.67%"],
    [counted(1, "mark"), "1 mark"],
    [counted(0, "mark"), "0 marks"],
  ])("%s", (text, expected) => {
    expect(text).toBe(expected);
  });
});
