import { useState } from "react";
import { useTexts } from "../texts";
import { Button } from "./button";

/** Copies a text; where the host doesn't allow that, shows it to be copied by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const { outputs } = useTexts().pane;
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const isCurrent = copied?.text === text;
  const done = (isDone: boolean) => () => {
    setCopied({ text, isDone });
  };
  return (
    <div className="copy">
      <Button
        label={label}
        icon="copy"
        look="subtle"
        onPress={() => {
          copy(text).then(done(true), done(false));
        }}
      />
      <p className="muted" aria-live="polite">
        {isCurrent && (copied.isDone ? outputs.copied : outputs.notCopied)}
      </p>
      {isCurrent && !copied.isDone && <textarea className="copy-text" readOnly aria-label={label} value={text} />}
    </div>
  );
}

/** Office's frames often forbid the clipboard: then this rejects. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
