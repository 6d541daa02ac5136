import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import national2020 from "../../src/profiles/national-2020";
import { Page } from "../../src/taskpane/components/page";
import { Pane } from "../../src/taskpane/components/pane";
import { TextsProvider } from "../../src/taskpane/texts";
import { sheetOf } from "../support/grid";
import { outsideBrackets, PSEUDO } from "../support/pseudo-locale";
import { scoreTable } from "../support/score-table";
import { opened, TEXT_SCORE } from "../support/session";

const ATTRIBUTES = /(?:aria-label|title|placeholder|alt)="([^"]*)"/g;

/** Words that are shown or read out and come neither from the locale nor from the sheet. */
function untranslated(element: ReactElement, sheets: readonly SheetSnapshot[]): string[] {
  const markup = renderToStaticMarkup(<TextsProvider texts={PSEUDO}>{element}</TextsProvider>);
  const own = sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((row) => row.map(({ text }) => text))]);
  /** A choice of columns names each by its letter and its header. */
  const isOwn = (piece: string): boolean => own.includes(piece.replace(/^[A-Z]{1,3} /, ""));
  const pieces = [...markup.split(/<[^>]+>/), ...[...markup.matchAll(ATTRIBUTES)].map(([, value = ""]) => value)];
  return pieces
    .map((piece) => outsideBrackets(piece).trim())
    .filter((piece) => /[\p{L}]/u.test(piece) && !isOwn(piece) && !isAddress(piece) && !OF_THE_PROFILE.has(piece));
}

const isAddress = (piece: string): boolean => /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(piece);
/** A profile has its own words, the same in every language. */
const OF_THE_PROFILE = new Set([
  national2020.name,
  national2020.source,
  ...national2020.grades.map(({ name }) => name),
]);

type Opened = ReturnType<typeof opened>;

const STATES: readonly [string, readonly SheetSnapshot[], (given: Opened) => Promise<unknown>][] = [
  ["the first look", [scoreTable()], () => Promise.resolve()],
  ["a review", [scoreTable()], ({ session }) => session.review()],
  ["a sheet without a table", [sheetOf("说明", { name: "封面" })], ({ session }) => session.review()],
  ["a total that was written", [scoreTable()], ({ session }) => session.recalculate()],
  ["marks", [scoreTable()], ({ session }) => session.mark()],
  ["a refusal", [TEXT_SCORE], ({ session }) => session.recalculate()],
  [
    "rows that have moved",
    [scoreTable()],
    async ({ session, host }) => {
      await session.review();
      host.become(scoreTable(), "structure");
    },
  ],
];

describe("nothing is shown that isn't translated", () => {
  it.each(STATES)("%s", async (_, sheets, reach) => {
    const given = opened(...sheets);
    await reach(given);
    expect(untranslated(<Pane session={given.session} />, sheets)).toEqual([]);
  });

  it.each(["starting", "slow", "noOffice", "notExcel", "tooOld", "failed"] as const)("the page: %s", (text) => {
    expect(untranslated(<Page text={text} />, [])).toEqual([]);
  });

  it("would be seen", () => {
    const forgotten = (
      <p title="Forgotten">
        {PSEUDO.pane.title} {"忘了"}
      </p>
    );
    expect(untranslated(forgotten, [])).toEqual(["忘了", "Forgotten"]);
  });
});
