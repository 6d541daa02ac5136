import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface EmptyProps {
  readonly icon: IconName;
  readonly title?: string;
  readonly children: ReactNode;
}

/** What stands where results will be, or where there are none. */
export function Empty({ icon, title, children }: EmptyProps) {
  return (
    <section className="empty">
      <Icon name={icon} size={32} />
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
