import { useRef, useState } from "react";
import type { Finding } from "../../core/checks/findings";
import { describe } from "../../locales/describe";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { AcceptForm } from "./accept-form";
import { FixOptions } from "./fix-options";
import { WithdrawButton } from "./withdraw-button";

interface FindingActionsProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isOfTemplate: boolean;
  readonly commands: FindingCommands;
  readonly onExplain: () => void;
}

/** Why one finding matters, and everything that can be done about it. */
export function FindingActions({ id, finding, isOfTemplate, commands, onExplain }: FindingActionsProps) {
  const texts = useTexts();
  const { handling, report } = texts;
  const { name, what, why, todo } = describe(finding, texts);
  const [isAsking, ask] = useState(false);
  const accept = useRef<HTMLButtonElement>(null);
  return (
    <div className="finding-actions" id={id}>
      <dl className="advice">
        <dt>{report.why}</dt>
        <dd>{why}</dd>
        <dt>{report.todo}</dt>
        <dd>{todo}</dd>
      </dl>
      {finding.fix && <FixOptions fix={finding.fix} onFix={commands.fix} />}
      <div className="finding-links">
        <button type="button" className="link" aria-label={handling.explainWhat(name)} onClick={onExplain}>
          {handling.explain}
        </button>
        {finding.check === "acceptance-stale" ? (
          <WithdrawButton finding={finding} what={what} onWithdraw={commands.withdraw} />
        ) : (
          <button
            type="button"
            className="link"
            ref={accept}
            aria-expanded={isAsking}
            onClick={() => {
              ask(!isAsking);
            }}
          >
            {handling.accept}
          </button>
        )}
      </div>
      {isAsking && (
        <AcceptForm
          isOfTemplate={isOfTemplate}
          onAccept={(reason, isForTemplate) => {
            commands.accept(finding, reason, isForTemplate ? "template" : "finding");
          }}
          onCancel={() => {
            ask(false);
            accept.current?.focus();
          }}
        />
      )}
    </div>
  );
}
