import { type ReactNode, useId, useState } from "react";
import { Icon } from "./icon";

interface DisclosureProps {
  readonly label: string;
  /** What is shown or hidden, under an id of its own. */
  readonly children: (panel: { readonly id: string; readonly hidden: boolean }) => ReactNode;
}

/** A heading that shows what stands below it, or hides it again. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, open] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="disclosure"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          open(!isOpen);
        }}
      >
        {label}
        <Icon name="chevron" />
      </button>
      {children({ id, hidden: !isOpen })}
    </>
  );
}
