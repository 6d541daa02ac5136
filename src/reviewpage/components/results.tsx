import { useId, useMemo } from "react";
import { commonFindings } from "../../core/batch/common-findings";
import type { FileResult } from "../../core/batch/file-result";
import { useTexts } from "../../taskpane/texts";
import type { ReviewedFile } from "../work/review-file";
import { FailuresList } from "./failures-list";
import { FindingsList } from "./findings-list";
import { ResultsTable } from "./results-table";

interface ResultsProps {
  readonly reviewed: readonly ReviewedFile[];
  /** The same in the page's language. */
  readonly results: readonly FileResult[];
  /** What all files share is only known when the last one is done. */
  readonly isOver: boolean;
}

/** What was found: of each file, of all of them, and what could not be reviewed. */
export function Results({ reviewed, results, isOver }: ResultsProps) {
  const { batch, reviewPage } = useTexts();
  const id = useId();
  const common = useMemo(() => commonFindings(isOver ? results : []), [isOver, results]);
  const files = results.filter(({ tables }) => tables.length > 0).length;
  return (
    <>
      {common.size > 0 && (
        <details className="part common">
          <summary>
            <h2>{reviewPage.common.heading}</h2>{" "}
            <span className="muted">{reviewPage.common.note(common.size, files)}</span>
          </summary>
          <FindingsList
            findings={[...common.values()].map(({ finding, cells }) => ({
              ...finding,
              cells: cells ?? [batch.differs],
            }))}
          />
        </details>
      )}
      <section className="part" aria-labelledby={id}>
        <h2 id={id}>{reviewPage.results.heading}</h2>
        {files === 0 ? (
          <p className="muted">{reviewPage.results.nothing}</p>
        ) : (
          <ResultsTable reviewed={reviewed} common={common} />
        )}
      </section>
      <FailuresList results={results} />
    </>
  );
}
