import { memo, useCallback, useId, useMemo, useState } from "react";
import { deductionsInWords } from "../../core/outputs/deductions";
import { type ConcludedTotal, conclusionOf, isTotalInDoubt } from "../../core/outputs/opinion";
import type { OutputName } from "../../core/outputs/words";
import type { TableReview } from "../../core/checks/findings";
import type { SheetSnapshot } from "../../core/sheet/snapshot";
import { points } from "../../locales/format";
import { outputWords } from "../../locales/output-words";
import { useTexts } from "../texts";
import { Button } from "./button";
import { CopyButton } from "./copy-button";

const NAMES: readonly OutputName[] = ["summary", "deductions", "findings", "opinion"];
const TOTALS: readonly ConcludedTotal[] = ["stated", "sum", "capped", "supported"];

interface OutputsProps {
  readonly review: TableReview;
  readonly snapshot: SheetSnapshot;
  readonly onMake: (outputs: readonly OutputName[], total: ConcludedTotal) => void;
}

/** What is handed in: sheets to make, and sentences for the report. */
export const Outputs = memo(function Outputs({ review, snapshot, onMake }: OutputsProps) {
  const texts = useTexts();
  const { outputs, report } = { outputs: texts.pane.outputs, report: texts.report };
  const words = useMemo(() => outputWords(texts), [texts]);
  const id = useId();
  const [chosen, choose] = useState<ConcludedTotal>("sum");
  const isInDoubt = isTotalInDoubt(review);
  const total = isInDoubt ? chosen : "sum";
  const conclusion = useMemo(() => conclusionOf(review, words, total), [review, words, total]);
  const concluded = useCallback(() => conclusion ?? "", [conclusion]);
  const deducted = useCallback(() => deductionsInWords(review, snapshot, words), [review, snapshot, words]);
  return (
    <section className="outputs" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {outputs.heading}
      </h2>
      <p className="muted">{outputs.hint}</p>
      <div className="output-buttons">
        {NAMES.map((name) => (
          <Button
            key={name}
            label={words.names[name]}
            description={outputs.make(words.names[name])}
            icon="table"
            onPress={() => {
              onMake([name], total);
            }}
          />
        ))}
        <Button
          label={outputs.all}
          icon="table"
          look="subtle"
          onPress={() => {
            onMake(NAMES, total);
          }}
        />
      </div>
      <h3 className="outputs-text">{outputs.text}</h3>
      {isInDoubt && (
        <fieldset className="choice">
          <legend>{outputs.whichTotal}</legend>
          {TOTALS.filter((name) => review.totals[name] !== null).map((name) => (
            <label key={name}>
              <input
                type="radio"
                name={`${id}-total`}
                checked={name === chosen}
                onChange={() => {
                  choose(name);
                }}
              />
              <span>{report.totals[name]}</span>
              <span className="figure">{points(review.totals[name] ?? review.totals.sum)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {conclusion !== null && <p className="sentence">{conclusion}</p>}
      <div className="output-buttons">
        {conclusion !== null && <CopyButton label={outputs.copyConclusion} textOf={concluded} />}
        <CopyButton label={outputs.copyDeductions} textOf={deducted} />
      </div>
    </section>
  );
});
