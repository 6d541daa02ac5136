import { memo, useId } from "react";
import type { Finding } from "../../core/checks/findings";
import { describe } from "../../locales/describe";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import type { RovingItem } from "../use-roving";
import { FindingActions } from "./finding-actions";
import { FindingCells } from "./finding-cells";
import { Icon } from "./icon";

interface FindingPlaceProps {
  readonly finding: Finding;
  readonly roving: RovingItem;
  readonly isOpen: boolean;
  readonly isOfTemplate: (finding: Finding) => boolean;
  readonly onToggle: (finding: Finding) => void;
  readonly commands: FindingCommands;
  readonly onExplain: (finding: Finding) => void;
}

/**
 * One finding: what is wrong, with its cells; pressing it selects them and shows what can be done. Drawn anew only where
 * something about it has changed: there may be hundreds.
 */
export const FindingPlace = memo(function FindingPlace({
  finding,
  roving,
  isOpen,
  isOfTemplate,
  onToggle,
  commands,
  onExplain,
}: FindingPlaceProps) {
  const texts = useTexts();
  const id = useId();
  const { tabIndex, ref, onFocus } = roving;
  return (
    <li className="place" onFocus={onFocus}>
      <button
        type="button"
        className="place-head"
        ref={ref}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          const [first] = finding.cells;
          if (first) commands.select?.(first);
          onToggle(finding);
        }}
      >
        <span>{describe(finding, texts).what}</span>
        <Icon name="chevron" />
      </button>
      <FindingCells cells={finding.cells} tabIndex={tabIndex} onSelect={commands.select} />
      {isOpen && (
        <FindingActions
          id={id}
          finding={finding}
          isOfTemplate={isOfTemplate(finding)}
          commands={commands}
          onExplain={() => {
            onExplain(finding);
          }}
        />
      )}
    </li>
  );
});
