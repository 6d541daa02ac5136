import { Icon, type IconName } from "./icon";

interface ButtonProps {
  readonly label: string;
  /** What it does, said to who can't see where it stands; the label alone where it is left out. */
  readonly description?: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly look?: "primary" | "secondary" | "subtle";
  readonly isDisabled?: boolean;
}

/** A command. One that can't be used stays in the tab order, so that nobody loses their place. */
export function Button({ label, description, icon, onPress, look = "secondary", isDisabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-label={description}
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
