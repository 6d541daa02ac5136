import type { ReactNode } from "react";
import type { Severity as Level } from "../../core/checks/check";
import { Icon } from "./icon";

/** How grave something is: a picture, words and a colour, never the colour alone. */
export function Severity({ level, children }: { readonly level: Level; readonly children: ReactNode }) {
  return (
    <span className={`severity severity-of-${level}`}>
      <Icon name={level} />
      {children}
    </span>
  );
}
