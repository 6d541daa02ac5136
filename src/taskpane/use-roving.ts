import { type KeyboardEvent, type RefCallback, useRef, useState } from "react";

export interface RovingItem {
  /** For everything in the item that can be focused: only the current item is in the tab order. */
  readonly tabIndex: 0 | -1;
  /** For the element that the arrow keys focus. */
  readonly ref: RefCallback<HTMLElement>;
  /** For the item as a whole. */
  readonly onFocus: () => void;
}

/** Which arrow keys move. */
type Direction = "down" | "across";

/**
 * One tab stop for a list: two arrow keys, Home and End move between its items (the roving tabindex of the WAI-ARIA
 * authoring practices).
 */
export function useRoving(
  count: number,
  direction: Direction = "down",
): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly item: (index: number) => RovingItem;
} {
  const [chosen, choose] = useState(0);
  const elements = useRef(new Map<number, HTMLElement>());
  const current = Math.min(chosen, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = targetOf(event.key, current, count, direction);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    elements.current.get(next)?.focus();
  };

  const item = (index: number): RovingItem => ({
    tabIndex: index === current ? 0 : -1,
    ref: (element) => {
      if (element) elements.current.set(index, element);
      else elements.current.delete(index);
    },
    onFocus: () => {
      choose(index);
    },
  });

  return { onKeyDown, item };
}

/** Where a key leads to; null for one that leads nowhere. */
export function targetOf(key: string, current: number, count: number, direction: Direction = "down"): number | null {
  const [back, on] = direction === "down" ? ["ArrowUp", "ArrowDown"] : ["ArrowLeft", "ArrowRight"];
  switch (key) {
    case on:
      return Math.min(current + 1, count - 1);
    case back:
      return Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
