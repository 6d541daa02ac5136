import { useId } from "react";
import { NO, YES } from "../../../core/criteria/formula/answer-cell";
import { NONE_OF_THESE } from "../../../core/criteria/inputs";
import type { Input } from "../../../core/criteria/reading";
import type { KeyedPoint } from "../../../core/working-paper/keyed";
import type { Indicator } from "../../../core/table/table";
import type { Texts } from "../../../locales/texts";
import { useTexts } from "../../texts";
import { pointName } from "./point-name";
import type { Drafts } from "./use-drafts";

interface AnswerFieldProps {
  readonly point: KeyedPoint;
  readonly input: Input;
  readonly indicator: Indicator;
  readonly drafts: Drafts;
  /** The field has the focus: its words in the criterion are pointed out. */
  readonly onFocus: () => void;
}

/** The field of one answer, with what it takes, or what is wrong with it, below it. */
export function AnswerField({ point, input, indicator, drafts, onFocus }: AnswerFieldProps) {
  const texts = useTexts();
  const id = useId();
  const problem = drafts.problemOf(point);
  const isMissing = point.kept === null;
  const note = noteOn(input, isMissing ? "missing" : problem, texts);
  const hasProblem = problem !== null || isMissing;
  const noteProps = { id: `${id}-note`, className: hasProblem ? "answer-note answer-problem" : "answer-note muted" };
  const described = note === null ? undefined : noteProps.id;
  const text = drafts.textOf(point);
  const name = pointName(input, indicator, texts);
  const options = optionsOf(input, texts);
  return (
    <div
      className="answer"
      data-key={point.key}
      onFocus={onFocus}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) drafts.commit(point);
      }}
      onKeyDown={({ key }) => {
        if (options && (key === "Delete" || key === "Backspace")) drafts.commit(point, "");
      }}
    >
      {options ? (
        <div
          role="radiogroup"
          className={input.type === "yes-no" ? "choices choices-across" : "choices"}
          aria-labelledby={`${id}-label`}
          aria-describedby={described}
          aria-invalid={hasProblem}
          aria-disabled={isMissing || undefined}
        >
          <span className="choices-label" id={`${id}-label`}>
            {name}
          </span>
          {options.map(({ value, label }) => (
            <label key={value} className="choice-option">
              <input
                type="radio"
                name={id}
                disabled={isMissing}
                checked={text === value}
                onChange={() => {
                  drafts.commit(point, value);
                }}
              />
              <span>{label}</span>
            </label>
          ))}
          <button
            type="button"
            className={text === "" ? "link link-absent" : "link"}
            // The Delete key does the same: no stop of its own on the way to the next field.
            tabIndex={-1}
            onClick={() => {
              drafts.commit(point, "");
            }}
          >
            {texts.scoring.clear}
          </button>
        </div>
      ) : (
        <>
          <label htmlFor={id}>{name}</label>
          <div className="answer-figure">
            <input
              className="text-field"
              id={id}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={text}
              disabled={isMissing}
              aria-describedby={described}
              aria-invalid={hasProblem}
              onChange={({ target }) => {
                drafts.type(point, target.value);
              }}
            />
            {input.unit !== undefined && <span className="muted">{input.unit}</span>}
          </div>
        </>
      )}
      {note !== null && <p {...noteProps}>{note}</p>}
    </div>
  );
}

/** What there is to choose from; null for a figure. */
function optionsOf({ type, levels = [] }: Input, { scoring }: Texts) {
  switch (type) {
    case "yes-no":
      return [
        { value: YES, label: scoring.yes },
        { value: NO, label: scoring.no },
      ];
    case "level":
      return levels.map((level) => ({ value: level, label: level === NONE_OF_THESE ? scoring.noneOfThese : level }));
    case "count":
    case "rate":
    case "amount":
    case "points":
      return null;
  }
}

function noteOn(
  input: Input,
  problem: ReturnType<Drafts["problemOf"]> | "missing",
  { scoring, paper }: Texts,
): string | null {
  switch (problem) {
    case "missing":
      return scoring.notInPaper;
    case "not-written":
      return scoring.notWritten;
    case "bad":
      return paper.badAnswer(input);
    case null:
      return input.type === "yes-no" || input.type === "level" ? null : paper.expected(input);
  }
}
