import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../core/checks/findings";

/** Which finding is explained in place of the list; whoever comes back is where they were. */
export function useExplained() {
  const [explained, show] = useState<Finding | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (explained || !(opener.current instanceof HTMLElement)) return;
    opener.current.focus();
    opener.current = null;
  }, [explained]);
  return {
    explained,
    explain: useCallback((finding: Finding) => {
      opener.current = document.activeElement;
      show(finding);
    }, []),
    goBack: () => {
      show(null);
    },
  };
}
