import { useId, useState } from "react";
import type { Session } from "../../../app/session";
import type { Reading, Span } from "../../../core/criteria/reading";
import type { Profile } from "../../../core/scoring/profile";
import type { KeyedRow } from "../../../core/working-paper/keyed";
import { paperScore } from "../../../core/working-paper/score-cell";
import { withAnswers } from "../../../core/working-paper/scoring";
import { percent } from "../../../locales/format";
import { useTexts } from "../../texts";
import { AnswerField } from "./answer-field";
import { BehindHint } from "./behind-hint";
import { CriterionText } from "./criterion-text";
import { Calculation, FormingScore } from "./forming-score";
import { EvidenceField, ReasonField } from "./note-field";
import type { Drafts } from "./use-drafts";

interface IndicatorFormProps {
  readonly row: KeyedRow;
  /** What was read in the row's criterion; null where it has none. */
  readonly reading: Reading | null;
  readonly profile: Profile;
  readonly drafts: Drafts;
  readonly onEnter: Session["enter"];
  /** What stands in the table and differs from the answers; null for nothing. */
  readonly present: string | null;
}

/** One indicator: its criterion, a field for each answer, and the score as it forms. */
export function IndicatorForm({ row, reading, profile, drafts, onEnter, present }: IndicatorFormProps) {
  const { scoring } = useTexts();
  const [asked, ask] = useState<Span | null>(null);
  const id = useId();
  const { indicator, basis } = row.asked;
  const answered = withAnswers(row, drafts.values);
  const outcome = paperScore(answered, profile);
  const path = [...indicator.path];
  const name = path.pop();
  return (
    <section className="indicator" aria-labelledby={id}>
      <header className="indicator-head">
        <div>
          <h2 className="section-title" id={id}>
            {name}
          </h2>
          {path.length > 0 && <p className="muted">{path.join(" / ")}</p>}
        </div>
        <FormingScore indicator={indicator} outcome={outcome} />
      </header>
      {indicator.criterion && reading && (
        <CriterionText text={indicator.criterion.text} reading={reading} asked={asked} />
      )}
      {basis.type === "figure" && (
        <p className="muted">{reading?.status === "partial" ? scoring.partial : scoring.figure}</p>
      )}
      {basis.type === "target" && <p className="muted">{scoring.byTarget(percent(basis.score.rate))}</p>}
      {row.points.map(
        (point) =>
          point.input && (
            <AnswerField
              key={point.key}
              point={point}
              input={point.input}
              indicator={indicator}
              drafts={drafts}
              onFocus={() => {
                ask(point.input?.span ?? null);
              }}
            />
          ),
      )}
      <Calculation indicator={indicator} outcome={outcome} present={present} />
      <BehindHint row={row} profile={profile} drafts={drafts} />
      <ReasonField row={answered} onEnter={onEnter} />
      <EvidenceField row={answered} onEnter={onEnter} />
    </section>
  );
}
