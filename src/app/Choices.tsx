import { useId } from "react";

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly T[];
  /** What each is called, in the language of the page. */
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** One of a few: radio buttons that look like a row of keys. */
export function Choices<T extends string>({
  legend,
  choices,
  names,
  chosen,
  onChoose,
}: ChoicesProps<T>) {
  const group = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <div className="choices-row">
        {choices.map((choice) => (
          <label key={choice} className="choices-choice">
            <input
              type="radio"
              name={group}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{names[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
