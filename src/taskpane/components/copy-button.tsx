import { useState } from "react";
import { useTexts } from "../texts";
import { Button } from "./button";

interface CopyButtonProps {
  readonly label: string;
  /** Puts the text together when it is wanted; another function where there is another text. */
  readonly textOf: () => string;
}

interface Copied {
  readonly textOf: () => string;
  readonly text: string;
  readonly isDone: boolean;
}

/** Copies a text; where the host doesn't allow that, shows it to be copied by hand. */
export function CopyButton({ label, textOf }: CopyButtonProps) {
  const { outputs } = useTexts().pane;
  const [copied, setCopied] = useState<Copied | null>(null);
  const isCurrent = copied?.textOf === textOf;
  const press = (): void => {
    const text = textOf();
    const done = (isDone: boolean) => () => {
      setCopied({ textOf, text, isDone });
    };
    copy(text).then(done(true), done(false));
  };
  return (
    <div className="copy">
      <Button label={label} icon="copy" look="subtle" onPress={press} />
      <p className="muted" aria-live="polite">
        {isCurrent && (copied.isDone ? outputs.copied : outputs.notCopied)}
      </p>
      {isCurrent && !copied.isDone && (
        <textarea className="copy-text" readOnly aria-label={label} value={copied.text} />
      )}
    </div>
  );
}

/** Office's frames often forbid the clipboard: then this rejects. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
