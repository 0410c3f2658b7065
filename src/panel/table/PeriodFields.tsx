import { useId, useState } from "react";
import { gregorianFromDay, isoFromDay } from "../../itinerary/day";
import { type DayRange, readDayRange } from "../../itinerary/day-range";
import { shortDayInWords } from "../../language/dates";
import { filterByPeriod } from "../../view/filter";
import { useItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";

/** From when until when, typed in any way the atlas reads dates; taken over on Enter or on leaving. */
export function PeriodFields() {
  const itinerary = useItinerary();
  const { birth, death } = itinerary.atlas;
  const life = { first: birth, last: death };
  const period = useView((view) => view.filter.period);
  const shown = wordsOf(period, life);
  const [draft, setDraft] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const { from, to } = draft ?? shown;

  const takeOver = (): void => {
    if (!draft) return;
    const read = readDayRange(from, to, life);
    if (read.kind === "problem") {
      setProblem(read.message);
      return;
    }
    setProblem(null);
    setDraft(null);
    filterByPeriod(itinerary, read.range);
  };
  const field = (side: "from" | "to", label: string, placeholder: string) => (
    <input
      type="text"
      className="table-input table-date"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      aria-invalid={problem !== null}
      aria-describedby={problem === null ? undefined : problemId}
      value={side === "from" ? from : to}
      onChange={({ currentTarget: { value } }) =>
        setDraft(side === "from" ? { from: value, to } : { from, to: value })
      }
      onBlur={takeOver}
      onKeyDown={({ key }) => key === "Enter" && takeOver()}
    />
  );

  return (
    <fieldset className="table-period" aria-label="Period">
      {field("from", "From", `From ${gregorianFromDay(birth).year}`)}
      <span aria-hidden="true">–</span>
      {field("to", "Until", `to ${gregorianFromDay(death).year}`)}
      {problem !== null && (
        <p id={problemId} className="table-problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** A side that is the end of the life is left empty; a year alone stands for its first or last day. */
function wordsOf(period: DayRange | null, life: DayRange): { from: string; to: string } {
  if (period === null) return { from: "", to: "" };
  const yearOf = (day: number) => String(gregorianFromDay(day).year);
  const words = (day: number, edge: "-01-01" | "-12-31") =>
    isoFromDay(day).endsWith(edge) ? yearOf(day) : shortDayInWords(day);
  return {
    from: period.first <= life.first ? "" : words(period.first, "-01-01"),
    to: period.last >= life.last ? "" : words(period.last, "-12-31"),
  };
}
