import type { Finding } from "../../core/checks/findings";
import { describe } from "../../locales/describe";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { Disclosure } from "./disclosure";
import { FindingCells } from "./finding-cells";
import { WithdrawButton } from "./withdraw-button";

interface AcceptedFindingsProps {
  readonly findings: readonly Finding[];
  readonly commands: FindingCommands;
}

/** What was accepted, each with its reason, to be taken back. */
export function AcceptedFindings({ findings, commands }: AcceptedFindingsProps) {
  const texts = useTexts();
  const { handling } = texts;
  const accepted = findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return null;
  return (
    <section className="accepted">
      <Disclosure label={handling.accepted(accepted.length)}>
        {(panel) => (
          <ul className="places" {...panel}>
            {accepted.map((finding, i) => {
              const { name, what } = describe(finding, texts);
              return (
                <li key={i}>
                  <p className="finding-name">{name}</p>
                  <p>{what}</p>
                  <p className="muted">{handling.because(finding.accepted?.reason ?? "")}</p>
                  <FindingCells cells={finding.cells} tabIndex={0} onSelect={commands.select} />
                  <WithdrawButton finding={finding} what={what} onWithdraw={commands.withdraw} />
                </li>
              );
            })}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
