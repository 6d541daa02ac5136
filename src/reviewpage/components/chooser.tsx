import { type DragEvent, useRef, useState } from "react";
import { Icon } from "../../taskpane/components/icon";
import { useTexts } from "../../taskpane/texts";
import { type ChosenFile, droppedFiles, pickedFiles } from "../work/chosen-files";

interface ChooserProps {
  /** Small, above results. */
  readonly isCompact: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/** Where folders and files are dropped, with buttons for who doesn't drag. */
export function Chooser({ isCompact, onChoose }: ChooserProps) {
  const { choose, lead } = useTexts().reviewPage;
  const [isOver, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer.items).then(onChoose);
  };
  const picked = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    if (currentTarget.files) onChoose(pickedFiles(currentTarget.files));
    // So that the same folder can be chosen once more.
    currentTarget.value = "";
  };
  return (
    <section
      className={["chooser", isCompact ? "chooser-compact" : "", isOver ? "chooser-over" : ""].join(" ")}
      aria-label={choose.heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      {!isCompact && <Icon name="table" size={32} />}
      <p className="chooser-drop">{isCompact ? choose.drop : lead}</p>
      <div className="chooser-buttons">
        <input ref={folder} type="file" hidden multiple {...FOLDER} onChange={picked} />
        <input ref={files} type="file" hidden multiple onChange={picked} />
        <button
          type="button"
          className={`button ${isCompact ? "button-secondary" : "button-primary"}`}
          onClick={() => folder.current?.click()}
        >
          {choose.folder}
        </button>
        <button type="button" className="button button-secondary" onClick={() => files.current?.click()}>
          {choose.files}
        </button>
      </div>
      {!isCompact && <p className="muted">{choose.kinds}</p>}
    </section>
  );
}

/** React's types don't know the attribute. */
const FOLDER = { webkitdirectory: "" };
