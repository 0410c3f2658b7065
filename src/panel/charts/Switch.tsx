import { useId } from "react";

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** What a chart shows, one of a few: radio buttons that look like a row of words. */
export function Switch<T extends string>({
  label,
  choices,
  names,
  chosen,
  onChoose,
}: SwitchProps<T>) {
  const group = useId();
  return (
    <fieldset className="chart-switch">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>{names[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
