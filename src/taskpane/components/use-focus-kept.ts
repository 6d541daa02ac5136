import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../core/checks/findings";
import type { FindingCommands } from "../finding-commands";

/**
 * The commands, after which nobody is thrown out of the list: when what they were in has gone, the finding that is
 * current then has the focus, or the heading where there is none.
 */
export function useFocusKept(commands: FindingCommands, findings: readonly Finding[]) {
  const section = useRef<HTMLElement>(null);
  const hasActed = useRef(false);
  useEffect(() => {
    if (hasActed.current && document.activeElement === document.body) {
      const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
      (find(".place-head[tabindex='0']") ?? find(".section-title"))?.focus();
    }
    hasActed.current = false;
  }, [findings]);
  const kept = useMemo((): FindingCommands => {
    const { fix, accept, withdraw } = commands;
    const acted = (): void => {
      hasActed.current = true;
    };
    return {
      ...commands,
      fix:
        fix &&
        ((option) => {
          acted();
          fix(option);
        }),
      accept: (...given) => {
        acted();
        accept(...given);
      },
      withdraw: (finding) => {
        acted();
        withdraw(finding);
      },
    };
  }, [commands]);
  return { section, kept };
}
