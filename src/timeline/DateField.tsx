import messages from "virtual:messages/timeline";
import { type FormEvent, useState } from "react";
import { addMonths, type Day } from "../itinerary/day";
import { type DatePrecision, readDate } from "../itinerary/read-date";
import { dayInWords, shortDayInWords } from "../language/dates";
import { useItinerary } from "../view/itinerary-context";
import { jumpToDay } from "../view/navigation";
import { changeView, useDay } from "../view/view";

/** The date, as text one can type over: "13 Jan 1917", "1917-01-13", "25 Oct 1917 O.S.". */
export function DateField() {
  const itinerary = useItinerary();
  const day = useDay();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const forget = (): void => {
    setTyped(null);
    setProblem(null);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed === null) return;
    const read = readDate(typed);
    const { birth, death } = itinerary.atlas;
    if (read.kind === "problem") {
      setProblem(read.message);
      return;
    }
    const day = firstDayInLife(read.day, read.precision, birth);
    if (day < birth || day > death) {
      setProblem(`The life runs from ${dayInWords(birth)} to ${dayInWords(death)}.`);
    } else {
      jumpToDay(itinerary, day);
      forget();
      if (read.precision !== "day") {
        changeView({ notice: `A ${read.precision} goes to its first day: ${dayInWords(day)}.` });
      }
    }
  };

  return (
    <form className="date-field" onSubmit={submit}>
      <label className="visually-hidden" htmlFor="date-field">
        Go to date
      </label>
      <input
        id="date-field"
        className="date-input"
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={typed ?? shortDayInWords(day)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : "date-problem"}
        title={messages.typeDate()}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") forget();
        }}
        onBlur={() => {
          if (problem === null) setTyped(null);
        }}
      />
      {problem !== null && (
        <p id="date-problem" className="date-problem" role="alert">
          {problem}
          <button type="button" className="text-button" onClick={forget}>
            Dismiss
          </button>
        </p>
      )}
    </form>
  );
}

/** The first day of a month or year that the life has: the year of his birth begins with it. */
function firstDayInLife(day: Day, precision: DatePrecision, birth: Day): Day {
  if (precision === "day" || day > birth) return day;
  return addMonths(day, precision === "year" ? 12 : 1) > birth ? birth : day;
}
