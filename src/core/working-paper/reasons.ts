import type { Answer } from "../criteria/evaluate/answers";
import { type Losses, lossesOf } from "../criteria/losses";
import { Rational } from "../exact";
import { pointsIn } from "../table/table";
import type { KeyedPoint, KeyedRow } from "./keyed";
import { answerIn } from "./paper-input";
import type { ReasonWords } from "./words";

/**
 * Why an indicator hasn't all of its points, in one sentence of the criterion's own words, for a person to edit; "" where
 * nothing is lost, where its answers are incomplete, and where the points are the reviewer's own.
 */
export function reasonFor(row: KeyedRow, words: ReasonWords): string {
  const { basis, indicator } = row.asked;
  if (basis.type === "target") {
    const lost = (pointsIn(indicator.weight) ?? Rational.zero).minus(basis.score.score);
    return lost.isAbove(Rational.zero) ? words.shortOfTarget(basis.score.rate, lost) : "";
  }
  const losses = lossesIn(row);
  return losses && losses.points.isAbove(Rational.zero) ? words.lost(losses) : "";
}

/** The row with reasons where points are lost and nobody has written one: at each point its own, where they add up. */
export function withReasons(row: KeyedRow, words: ReasonWords): KeyedRow {
  const losses = lossesIn(row);
  if (losses?.addUp === true) {
    return withReasonAt(row, ({ input }) => {
      const parts = losses.parts.filter((part) => part.input.id === input?.id);
      return parts.length > 0
        ? words.lost({ parts, points: Rational.sum(parts.map(({ points }) => points)), addUp: true })
        : "";
    });
  }
  if (row.points.some(({ written }) => written.reason !== "")) return row;
  const [first] = losses?.parts ?? [];
  return withReasonAt(row, ({ input }, at) =>
    (first ? input?.id === first.input.id : at === 0) ? reasonFor(row, words) : "",
  );
}

function withReasonAt(row: KeyedRow, reasonAt: (point: KeyedPoint, at: number) => string): KeyedRow {
  const points = row.points.map((point, at) => {
    const reason = point.written.reason === "" ? reasonAt(point, at) : point.written.reason;
    return { ...point, written: { ...point.written, reason } };
  });
  return { ...row, points };
}

function lossesIn({ asked: { basis }, points }: KeyedRow): Losses | null {
  if (basis.type !== "answers") return null;
  const answers = points.flatMap(({ input, written }): [string, Answer][] => {
    const given = input && answerIn(written.answer, input);
    return input && given?.type === "answer" ? [[input.id, given.answer]] : [];
  });
  return lossesOf(basis.reading, Object.fromEntries(answers), basis.inputs);
}
