import type { Input } from "../criteria/reading";
import { answerAt, NO, YES } from "../criteria/formula/answer-cell";
import { isUsable } from "../criteria/formula/checks";
import { questionsOf } from "../criteria/inputs";
import { cellOn, type Formula, formula, quoted, render } from "../edits/formula";
import type { DraftCell, SheetDraft } from "../edits/sheet-draft";
import type { Validation } from "../edits/validation";
import type { Rational } from "../exact";
import type { Profile } from "../scoring/profile";
import { rangeOf } from "../sheet/address";
import type { CellValue } from "../sheet/cell";
import { pointsIn } from "../table/table";
import { text } from "../outputs/draft";
import { PAPER_COLUMNS, type PaperRole, placeOf } from "./columns";
import type { KeyedPoint, KeyedRow } from "./keyed";
import { answerIn } from "./paper-input";
import { NO_SCORE, paperFormula, paperScore } from "./score-cell";
import type { PaperWords } from "./words";

/** Heading, note, header. */
const ROWS_ABOVE = 3;
const HIDDEN: readonly PaperRole[] = ["path", "indicatorKey"];
const RATE_FORMAT = "0.00%";
/** What Excel takes of a list in a validation, and of a text in a formula. */
const LONGEST = 255;

/** Lays a working paper out: one row an input, with what was written there before. */
export function paperDraft(sheet: string, rows: readonly KeyedRow[], profile: Profile, words: PaperWords): SheetDraft {
  const lines = rows.flatMap((row) => row.points.map((point, at) => ({ row, point, isFirst: at === 0 })));
  const last = PAPER_COLUMNS.length - 1;
  const across = (row: number) => rangeOf({ row, column: 0 }, { row, column: last });
  return {
    position: null,
    rows: [
      [text(words.heading, "heading")],
      [text(words.note(sheet, profile.name), "label")],
      PAPER_COLUMNS.map(({ header }) => text(header, "header")),
      ...lines.map((line, at) => cellsOf(line, ROWS_ABOVE + at, sheet, profile, words)),
    ],
    columns: PAPER_COLUMNS.map(({ role, width }) => ({ width, isHidden: HIDDEN.includes(role) })),
    rowHeights: new Map([[0, 30]]),
    merges: [across(0), across(1)],
    frozenRows: ROWS_ABOVE,
    print: {
      orientation: "landscape",
      repeatedRows: { first: ROWS_ABOVE - 1, last: ROWS_ABOVE - 1 },
      margins: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
      hasPageNumbers: true,
    },
    validations: lines.flatMap(({ point: { input } }, at) => {
      const validation = input && validationOf(input, words);
      const cell = { row: ROWS_ABOVE + at, column: placeOf("answer") };
      return validation ? [{ range: rangeOf(cell), validation }] : [];
    }),
    rateBars: [],
  };
}

interface Line {
  readonly row: KeyedRow;
  readonly point: KeyedPoint;
  readonly isFirst: boolean;
}

function cellsOf(line: Line, at: number, sheet: string, profile: Profile, words: PaperWords): DraftCell[] {
  return PAPER_COLUMNS.map(({ role }) => cellFor(role, line, at, sheet, profile, words));
}

function cellFor(
  role: PaperRole,
  { row, point, isFirst }: Line,
  at: number,
  sheet: string,
  profile: Profile,
  words: PaperWords,
): DraftCell {
  const { indicator } = row.asked;
  switch (role) {
    case "key":
      return text(point.key);
    case "indicator":
      return live(cellOn(sheet, indicator.cell), {
        type: "text",
        text: indicator.path[indicator.path.length - 1] ?? "",
      });
    case "point":
      return text(point.label);
    case "method":
      return text(methodOf(row, words));
    case "weight": {
      const weight = pointsIn(indicator.weight);
      if (!weight || !indicator.weight || !isFirst) return text("", "number");
      const isNumber = indicator.weight.content.type === "number" && indicator.weight.isPercent !== true;
      return isNumber && indicator.weightFrom === "cell"
        ? live(cellOn(sheet, indicator.weight.address), number(weight), "number")
        : constant(number(weight), "number");
    }
    case "target":
      return text(point.input ? words.expected(point.input) : "");
    case "answer":
      return answerCell(point);
    case "score":
      return isFirst ? scoreCell(row, sheet, profile) : text("", "number");
    case "reason":
      return text(point.written.reason, "input");
    case "evidence":
      return text(point.written.evidence, "input");
    case "hint":
      return hintCell(row, point, at, words);
    case "path":
      return text(row.path);
    case "indicatorKey":
      return text(isFirst ? row.key : "");
  }
}

function methodOf({ asked: { basis } }: KeyedRow, words: PaperWords): string {
  switch (basis.type) {
    case "answers":
      return words.kinds(basis.reading.kinds);
    case "figure":
      return words.ownFigure;
    case "target":
      return words.byTarget;
  }
}

function answerCell({ input, written }: KeyedPoint): DraftCell {
  if (!input) return text("");
  const format = input.type === "rate" ? { numberFormat: RATE_FORMAT } : {};
  return { ...constant(written.answer, "input"), ...format };
}

/** 得分 by the answers; where target and result give it, what the scored sheet says. */
function scoreCell(row: KeyedRow, sheet: string, profile: Profile): DraftCell {
  const { indicator, basis } = row.asked;
  const outcome = paperScore(row, profile);
  const result = outcome.type === "scored" ? number(outcome.score) : NO_SCORE;
  if (basis.type === "target") {
    const own = pointsIn(indicator.score);
    return indicator.score && own
      ? live(cellOn(sheet, indicator.score.address), number(own), "number")
      : text("", "number");
  }
  const score = paperFormula(row, profile);
  if (score) return live(score, result, "number");
  return outcome.type === "scored" ? constant(result, "number") : text("", "number");
}

/** A sentence as soon as what stands in the answer's cell is none. */
function hintCell(
  { asked: { basis } }: KeyedRow,
  { input, written }: KeyedPoint,
  at: number,
  words: PaperWords,
): DraftCell {
  const index = input && basis.type !== "target" ? basis.inputs.indexOf(input) : -1;
  const asked = basis.type === "target" || !basis.reading.rule ? undefined : questionsOf(basis.reading.rule)[index];
  if (!input || !asked) return text("");
  const cell = { row: at, column: placeOf("answer") };
  const sentence = words.badAnswer(input).slice(0, LONGEST);
  const levels = (input.levels ?? []).every(({ length }) => length <= LONGEST) ? (input.levels ?? []) : [];
  const usable = isUsable({
    asked: { ...asked, ...(input.max ? { max: input.max } : {}) },
    levels,
    answer: answerAt(cell),
  });
  const isBad = answerIn(written.answer, input).type === "bad";
  return live(formula`IF(${cell}="","",IF(${usable},"",${quoted(sentence)}))`, {
    type: "text",
    text: isBad ? sentence : "",
  });
}

/** What an answer's cell lets itself be given; null where a list would be longer than Excel takes. */
function validationOf(input: Input, words: PaperWords): Validation | null {
  const refusal = { title: words.refusalTitle, message: words.badAnswer(input).slice(0, LONGEST) };
  switch (input.type) {
    case "yes-no":
      return { rule: { type: "list", words: [YES, NO] }, refusal };
    case "level": {
      const levels = input.levels ?? [];
      const isTaken = levels.join(",").length <= LONGEST && levels.every((level) => !/[,，]/.test(level));
      return isTaken ? { rule: { type: "list", words: levels }, refusal } : null;
    }
    case "count":
    case "rate":
    case "amount":
    case "points": {
      const { min, max } = input;
      if (!min && !max) return null;
      const type = input.type === "count" ? "whole" : "decimal";
      return { rule: { type, least: min?.toNumber() ?? null, most: max?.toNumber() ?? null }, refusal };
    }
  }
}

const number = (value: Rational): CellValue => ({ type: "number", number: value.toNumber() });

const constant = (value: CellValue, style: DraftCell["style"]): DraftCell => ({
  content: { type: "value", value },
  style,
});

function live(code: Formula, result: CellValue, style: DraftCell["style"] = "text"): DraftCell {
  return { content: { type: "formula", formula: `=${render(code)}`, result }, style };
}
