import type { Finding } from "../../core/checks/findings";
import { useTexts } from "../texts";

interface WithdrawButtonProps {
  readonly finding: Finding;
  /** The finding in words. */
  readonly what: string;
  readonly onWithdraw: (finding: Finding) => void;
}

/** Takes an acceptance back. */
export function WithdrawButton({ finding, what, onWithdraw }: WithdrawButtonProps) {
  const { handling } = useTexts();
  return (
    <button
      type="button"
      className="link"
      aria-label={handling.withdrawWhat(what)}
      onClick={() => {
        onWithdraw(finding);
      }}
    >
      {handling.withdraw}
    </button>
  );
}
