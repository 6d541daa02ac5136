import type { Grid } from "./grid";
import { labelFrom } from "./labels";
import { holdsNumber } from "./numbers";
import { SCORING_PHRASE } from "./vocabulary/row-words";

/** What stands below a header, counted over the first rows of the body: a column is known by it as much as by its name. */
export interface Content {
  readonly filled: number;
  readonly numbers: number;
  /** Texts that speak of points to be had or lost. */
  readonly rules: number;
  /** Names with a weight inside (产出指标（50分）). */
  readonly labels: number;
  /** Mean length of the texts that are no numbers. */
  readonly length: number;
  /** Every filled cell says what the first one says. */
  readonly isAlwaysSame: boolean;
}

/** Rows that are looked at to judge a column. */
const SAMPLE = 300;
const LONGEST_LABEL = 40;

export interface Rows {
  readonly first: number;
  readonly last: number;
}

export function sampleOf({ first, last }: Rows): Rows {
  return { first, last: Math.min(last, first + SAMPLE - 1) };
}

export function contentOf(grid: Grid, column: number, rows: Rows): Content {
  let [filled, numbers, rules, labels, length] = [0, 0, 0, 0, 0];
  const texts = new Set<string>();
  const { first, last } = sampleOf(rows);
  for (let row = first; row <= last; row++) {
    if (grid.isBlank(row, column)) continue;
    filled++;
    const text = grid.textAt({ row, column });
    texts.add(text);
    if (holdsNumber(grid.own(row, column))) numbers++;
    else length += text.trim().length;
    if (text.length < LONGEST_LABEL && labelFrom(text, false).weight) labels++;
    if (SCORING_PHRASE.test(text)) rules++;
  }
  return {
    filled,
    numbers,
    rules,
    labels,
    length: filled > numbers ? length / (filled - numbers) : 0,
    isAlwaysSame: texts.size === 1,
  };
}
