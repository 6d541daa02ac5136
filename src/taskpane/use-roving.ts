import { type KeyboardEvent, type RefCallback, useRef, useState } from "react";

/** The same one as long as it has the same place and stays current or not: what it is given to needn't be drawn anew. */
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
  const items = useRef<ItemsAt[]>([]);
  const current = Math.min(chosen, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = targetOf(event.key, current, count, direction);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    elements.current.get(next)?.focus();
  };

  const item = (index: number): RovingItem => {
    const { inOrder, aside } = (items.current[index] ??= itemsAt(index, elements.current, choose));
    return index === current ? inOrder : aside;
  };

  return { onKeyDown, item };
}

/** The item of one place: while it is current, and while another one is. */
type ItemsAt = { readonly [K in "inOrder" | "aside"]: RovingItem };

function itemsAt(index: number, elements: Map<number, HTMLElement>, choose: (index: number) => void): ItemsAt {
  const ref: RefCallback<HTMLElement> = (element) => {
    if (element) elements.set(index, element);
    else elements.delete(index);
  };
  const onFocus = (): void => {
    choose(index);
  };
  return { inOrder: { tabIndex: 0, ref, onFocus }, aside: { tabIndex: -1, ref, onFocus } };
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
