import type { Fix, FixOption } from "../../core/checks/fix";
import type { CellContent } from "../../core/edits/cell-content";
import { formatCell } from "../../core/sheet/address";
import { textOf } from "../../core/sheet/cell";
import type { Texts } from "../../locales/texts";
import type { FindingCommands } from "../finding-commands";
import { useTexts } from "../texts";
import { Button } from "./button";

/** A fix is looked at before it is done, but nobody reads a hundred lines of the same. */
const MOST_SHOWN = 5;

interface FixOptionsProps {
  readonly fix: Fix;
  readonly onFix: FindingCommands["fix"];
}

/** The ways to put a finding right, each with what it would write where; none is the right one by itself. */
export function FixOptions({ fix: { options }, onFix }: FixOptionsProps) {
  const { fixes, handling } = useTexts();
  return (
    <ul className="fixes" aria-label={handling.fix}>
      {options.map((option) => (
        <li key={option.action}>
          <Button
            label={fixes[option.action]}
            icon="edit"
            isDisabled={onFix === null}
            onPress={() => {
              onFix?.(option);
            }}
          />
          <Preview option={option} />
        </li>
      ))}
    </ul>
  );
}

function Preview({ option: { operations } }: { readonly option: FixOption }) {
  const { handling } = useTexts();
  const changes = operations.flatMap((operation) => (operation.type === "set-cell" ? [operation] : []));
  const hidden = changes.length - MOST_SHOWN;
  return (
    <>
      {changes.slice(0, MOST_SHOWN).map(({ cell, before, after }) => (
        <p className="fix-change" key={formatCell(cell)}>
          {handling.change(formatCell(cell), inWords(before, handling), inWords(after, handling))}
        </p>
      ))}
      {hidden > 0 && <p className="fix-change muted">{handling.moreCells(hidden)}</p>}
    </>
  );
}

function inWords(content: CellContent, { blank, text }: Texts["handling"]): string {
  if (content.type === "formula") return content.formula;
  if (content.value.type === "text") return text(content.value.text);
  return textOf(content.value) || blank;
}
