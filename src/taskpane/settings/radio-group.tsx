import { type ReactNode, useId } from "react";

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => ReactNode;
  readonly onChoose: (value: Value) => void;
}

/** A choice of a few, all of them in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, hint, values, chosen, labelOf, onChoose } = props;
  const id = useId();
  return (
    <fieldset className="choice" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>{labelOf(value)}</span>
        </label>
      ))}
      {hint !== undefined && (
        <p className="muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
