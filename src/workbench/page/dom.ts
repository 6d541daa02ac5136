type Child = Node | string;

interface Properties {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** Makes an element with what is usually wanted of it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className, text, attributes = {}, onClick }: Properties = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (onClick) made.addEventListener("click", onClick);
  made.append(...children);
  return made;
}

/** A button that doesn't take the keyboard away from the grid when it is clicked. */
export function button(
  text: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element("button", { text, onClick, attributes: { type: "button", ...attributes } });
  made.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
  return made;
}
