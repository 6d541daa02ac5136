import { Icon, type IconName } from "./icon";

interface ButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly look?: "primary" | "secondary" | "subtle";
  readonly isDisabled?: boolean;
}

/** A command. One that can't be used stays in the tab order, so that nobody loses their place. */
export function Button({ label, icon, onPress, look = "secondary", isDisabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={isDisabled || undefined}
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
