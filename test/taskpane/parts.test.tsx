import { RateBar } from "../../src/taskpane/components/rate-bar";
import { FindingCells } from "../../src/taskpane/components/finding-cells";
import { rangeOf } from "../../src/core/sheet/address";
import { SOURCE } from "../../src/locales/locale";
import { TextsProvider } from "../../src/taskpane/texts";
import { languageFor, officeLanguage } from "../../src/taskpane/languages";
import { targetOf } from "../../src/taskpane/use-roving";
import { tagsOf, wordsOf } from "../support/markup";

describe("the language", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["ZH", "zh-CN"],
    [undefined, "zh-CN"],
    ["", "zh-CN"],
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["zha-CN", "en"],
  ])("of an Office in %s is %s", (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });
});

describe("the language before Office has said its own", () => {
  it.each([
    ["?_host_Info=Excel$Web$16.00$zh-CN$workbench$$disableLogging$0", "zh-CN"],
    ["?_host_Info=Excel%7CWin32%7C16.01%7Cen-US%7C%7C%7C%7C", "en-US"],
    ["?_host_Info=Excel", undefined],
    ["", undefined],
  ])("in the address %s is %s", (search, language) => {
    expect(officeLanguage(search)).toBe(language);
  });
});

describe("keys in a list of five", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 4, 4],
    ["ArrowUp", 2, 1],
    ["ArrowUp", 0, 0],
    ["Home", 3, 0],
    ["End", 0, 4],
    ["Enter", 2, null],
    ["Tab", 2, null],
    ["a", 2, null],
  ])("%s leads from %i to %s", (key, current, target) => {
    expect(targetOf(key, current, 5)).toBe(target);
  });
});

describe("the bar of a rate", () => {
  /** The parts of the bar, each with its beginning and its width in thousandths. */
  const bar = (rate: number, fullScale: number): string[] =>
    tagsOf("rect", <RateBar rate={rate} fullScale={fullScale} />).map((tag) => {
      const attribute = (name: string): string => new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1] ?? "0";
      return `${attribute("class")} ${Math.round(Number(attribute("x")))}+${Math.round(Number(attribute("width")))}`;
    });

  it.each<[number, number, readonly string[]]>([
    [0, 1, ["bar-whole 0+1000", "bar-reached 0+0"]],
    [0.75, 1, ["bar-whole 0+1000", "bar-reached 0+750"]],
    [1, 1, ["bar-whole 0+1000", "bar-reached 0+1000"]],
    [1.25, 1.25, ["bar-whole 0+800", "bar-reached 0+800", "bar-over 800+200"]],
    [0.5, 1.25, ["bar-whole 0+800", "bar-reached 0+400"]],
    [-0.5, 1, ["bar-whole 0+1000", "bar-reached 0+0"]],
  ])("of %d on a scale up to %d", (rate, fullScale, parts) => {
    expect(bar(rate, fullScale)).toEqual(parts);
  });
});

describe("the cells of a finding", () => {
  const cells = (count: number) => Array.from({ length: count }, (_, row) => rangeOf({ row: row * 2, column: 5 }));

  it.each([
    [2, ["F1", "F3"], null],
    [12, undefined, null],
    [40, undefined, "其余 28 处"],
  ])("%i of them", (count, names, more) => {
    const words = wordsOf(
      <TextsProvider texts={SOURCE}>
        <FindingCells cells={cells(count)} tabIndex={0} onSelect={null} />
      </TextsProvider>,
    );
    expect(words.slice(0, 12).length).toBe(Math.min(count, 12));
    if (names) expect(words).toEqual(names);
    expect(words[12] ?? null).toBe(more);
  });
});
