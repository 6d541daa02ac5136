import { type ReactNode, useId } from "react";
import { useRoving } from "../use-roving";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many things wait there; nothing for none. */
  readonly count?: number;
  readonly panel: ReactNode;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}

/**
 * Panels of which one is shown; the others keep what was chosen in them. Arrow keys show the next one, as the WAI-ARIA
 * authoring practices have it.
 */
export function Tabs<Id extends string>({ label, tabs, shown, onShow }: TabsProps<Id>) {
  const id = useId();
  const { onKeyDown, item } = useRoving(tabs.length, "across");
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, i) => {
          const { ref, onFocus } = item(i);
          const isShown = tab.id === shown;
          const show = (): void => {
            onFocus();
            onShow(tab.id);
          };
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              className="tab"
              id={`${id}-${tab.id}`}
              ref={ref}
              tabIndex={isShown ? 0 : -1}
              aria-selected={isShown}
              aria-controls={`${id}-${tab.id}-panel`}
              onFocus={show}
              onClick={show}
            >
              <span>{tab.label}</span>
              {tab.count !== undefined && tab.count > 0 && <span className="tab-count">{tab.count}</span>}
            </button>
          );
        })}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          className="tab-panel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={tab.id !== shown}
        >
          {tab.panel}
        </div>
      ))}
    </>
  );
}
