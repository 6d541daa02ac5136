import { useId, useState } from "react";
import type { Finding } from "../../core/checks/findings";
import { describe } from "../../locales/locale";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { FindingCells } from "./finding-cells";
import { Icon } from "./icon";

interface AcceptedFindingsProps {
  readonly findings: readonly Finding[];
  readonly commands: FindingCommands;
}

/** What was accepted, each with its reason, to be taken back. */
export function AcceptedFindings({ findings, commands }: AcceptedFindingsProps) {
  const texts = useTexts();
  const { handling } = texts;
  const [isOpen, open] = useState(false);
  const id = useId();
  const accepted = findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return null;
  return (
    <section className="accepted">
      <button
        type="button"
        className="accepted-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {handling.accepted(accepted.length)}
        <Icon name="chevron" />
      </button>
      <ul className="places" id={id} hidden={!isOpen}>
        {accepted.map((finding, i) => {
          const { name, what } = describe(finding, texts);
          return (
            <li key={i}>
              <p className="finding-name">{name}</p>
              <p>{what}</p>
              <p className="muted">{handling.because(finding.accepted?.reason ?? "")}</p>
              <FindingCells cells={finding.cells} tabIndex={0} onSelect={commands.select} />
              <button
                type="button"
                className="link"
                aria-label={handling.withdrawWhat(what)}
                onClick={() => {
                  commands.withdraw(finding);
                }}
              >
                {handling.withdraw}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
