import { useRef, useState } from "react";
import type { Session } from "../../../app/session";
import type { CellValue } from "../../../core/sheet/cell";
import type { KeyedPoint } from "../../../core/working-paper/keyed";
import { answerIn } from "../../../core/working-paper/paper-input";
import { shownAnswer, typedAnswer } from "../../../core/working-paper/typed-answer";

/** What stands in a field and not yet in the working paper. */
interface Draft {
  readonly text: string;
  readonly value: CellValue;
  /** The person has left the field: what is wrong with it is said from now on. */
  readonly isJudged: boolean;
  /** It could not be written. */
  readonly hasFailed: boolean;
}

/** Why what stands in a field isn't an answer, or isn't in the paper. */
export type FieldProblem = "bad" | "not-written" | null;

export interface Drafts {
  /** What isn't in the paper yet, by the points' keys. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly textOf: (point: KeyedPoint) => string;
  readonly problemOf: (point: KeyedPoint) => FieldProblem;
  readonly type: (point: KeyedPoint, text: string) => void;
  /** Writes what stands in a field, or the text given; false where that is no answer: then nothing is written. */
  readonly commit: (point: KeyedPoint, text?: string) => boolean;
}

/** What is being typed, point by point, until it stands in the working paper. */
export function useDrafts(session: Session): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  /** Leaving a field by a key commits twice: what is being written already isn't written again. */
  const writing = useRef(new Map<string, string>());
  const keep = (key: string, draft: Draft): void => {
    setDrafts((all) => new Map(all).set(key, draft));
  };
  /** Only what is still as it was: a person may have typed on. */
  const drop = (key: string, text: string): void => {
    setDrafts((all) => (all.get(key)?.text === text ? without(all, key) : all));
  };

  const textOf = (point: KeyedPoint): string => drafts.get(point.key)?.text ?? inPaper(point);

  const commit = (point: KeyedPoint, text = textOf(point)): boolean => {
    const { key, input } = point;
    if (writing.current.get(key) === text) return true;
    if (!input || text === inPaper(point)) {
      drop(key, text);
      return !input || isUsable(point, point.kept?.answer ?? EMPTY);
    }
    const value = typedAnswer(text, input);
    const draft = { text, value, isJudged: true, hasFailed: false };
    keep(key, draft);
    if (!isUsable(point, value)) return false;
    writing.current.set(key, text);
    void session.enter({ key, role: "answer", value }).then((isWritten) => {
      if (writing.current.get(key) === text) writing.current.delete(key);
      if (isWritten) drop(key, text);
      else keep(key, { ...draft, hasFailed: true });
    });
    return true;
  };

  return {
    values: new Map([...drafts].map(([key, { value }]) => [key, value])),
    textOf,
    problemOf: (point) => {
      const draft = drafts.get(point.key);
      if (draft?.hasFailed === true) return "not-written";
      const isSaid = draft?.isJudged ?? true;
      return isSaid && !isUsable(point, draft?.value ?? point.kept?.answer ?? EMPTY) ? "bad" : null;
    },
    type: (point, text) => {
      const isJudged = drafts.get(point.key)?.isJudged ?? false;
      const value = point.input ? typedAnswer(text, point.input) : EMPTY;
      keep(point.key, { text, value, isJudged, hasFailed: false });
    },
    commit,
  };
}

const EMPTY: CellValue = { type: "empty" };

const inPaper = ({ input, kept }: KeyedPoint): string => (input && kept ? shownAnswer(kept.answer, input) : "");

function isUsable({ input }: KeyedPoint, value: CellValue): boolean {
  return !input || answerIn(value, input).type !== "bad";
}

function without(drafts: ReadonlyMap<string, Draft>, key: string): ReadonlyMap<string, Draft> {
  const rest = new Map(drafts);
  rest.delete(key);
  return rest;
}
