import { useId } from "react";
import type { FileResult } from "../../core/batch/file-result";
import { useTexts } from "../../taskpane/texts";
import { Icon } from "../../taskpane/components/icon";

/** Files and sheets that were not reviewed, each with why. */
export function FailuresList({ results }: { readonly results: readonly FileResult[] }) {
  const { batch, reviewPage } = useTexts();
  const id = useId();
  const failures = results.flatMap(({ file, problem, leftOut }) => {
    const sheets = leftOut.map((each) => ({ where: each.sheets.join(batch.separator), message: each.message }));
    const reasons = problem ? [{ where: "", message: problem.message }] : sheets;
    return reasons.length > 0 ? [{ file, reasons }] : [];
  });
  if (failures.length === 0) return null;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{reviewPage.failures.heading}</h2>
      <p className="muted">{reviewPage.failures.note(failures.length)}</p>
      <ul className="failures">
        {failures.map(({ file, reasons }) => (
          <li key={file}>
            <Icon name="warning" />
            <div>
              <p className="file-name">{file}</p>
              {reasons.map(({ where, message }) => (
                <p key={message}>
                  {where !== "" && <span className="muted">{where} </span>}
                  {message}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
