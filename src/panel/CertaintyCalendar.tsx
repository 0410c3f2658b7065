import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import { MONTH_NAMES } from "../itinerary/date-words";
import { type Day, gregorianFromDay } from "../itinerary/day";
import type { Certainty } from "../itinerary/evidence";
import { type SourcedItinerary, segmentOfDay } from "../itinerary/itinerary";
import { dayInWords } from "../language/dates";
import { segmentInWords } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { useDay } from "../view/view";
import { CALENDAR_COLUMNS, cellOfDay, dayOfCell } from "./calendar-grid";
import { CERTAINTY_WORDS } from "./certainty-words";

interface CertaintyCalendarProps {
  /** Called with the day that was chosen. */
  readonly onChoose: (day: Day) => void;
}

/** Side of a cell in canvas pixels; the style sheet stretches the canvas to its room. */
const CELL_WIDTH = 3;
const CELL_HEIGHT = 9;

/** The calendar of sixty years: each day a cell, coloured by how sure his whereabouts are. */
export function CertaintyCalendar({ onChoose }: CertaintyCalendarProps) {
  const itinerary = useSourcedItinerary();
  const { birth, death } = itinerary.atlas;
  const firstYear = gregorianFromDay(birth).year;
  const rows = gregorianFromDay(death).year - firstYear + 1;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pointed, setPointed] = useState<Day>(useDay());
  const certainties = useMemo(() => certaintiesOf(itinerary), [itinerary]);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context) paintCalendar(context, certainties, birth, firstYear);
  }, [certainties, birth, firstYear]);

  const dayAt = (event: PointerEvent<HTMLCanvasElement>): Day | null => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const day = dayOfCell(
      {
        row: Math.floor(((event.clientY - top) / height) * rows),
        column: Math.floor(((event.clientX - left) / width) * CALENDAR_COLUMNS),
      },
      firstYear,
    );
    return day !== null && birth <= day && day <= death ? day : null;
  };

  const stepTo = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -365,
      ArrowDown: 365,
    };
    const step = steps[event.key];
    if (event.key === "Enter" || event.key === " ") onChoose(pointed);
    else if (step !== undefined) setPointed(Math.min(Math.max(pointed + step, birth), death));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const mark = cellOfDay(pointed, firstYear);
  const spoken = `${dayInWords(pointed)}: ${segmentInWords(itinerary, segmentOfDay(itinerary, pointed), pointed)}. ${CERTAINTY_WORDS[certaintyOnDay(itinerary, pointed)].name}.`;
  return (
    <div className="calendar">
      <p className="calendar-pointed" aria-live="polite">
        {spoken}
      </p>
      <div className="calendar-plate">
        <div className="calendar-months" aria-hidden="true">
          {MONTH_NAMES.map((month) => (
            <span key={month}>{month.slice(0, 3)}</span>
          ))}
        </div>
        <div className="calendar-years" aria-hidden="true">
          {[1880, 1890, 1900, 1910, 1920, 1930, 1940].map((year) => (
            <span key={year} style={{ top: `${(100 * (year - firstYear + 0.5)) / rows}%` }}>
              {year}
            </span>
          ))}
        </div>
        <button
          type="button"
          className="calendar-days"
          aria-label="Calendar of the life. Arrow keys choose a day, Enter goes there."
          onKeyDown={stepTo}
        >
          <canvas
            ref={canvas}
            width={CALENDAR_COLUMNS * CELL_WIDTH}
            height={rows * CELL_HEIGHT}
            onPointerMove={(event) => setPointed(dayAt(event) ?? pointed)}
            onPointerDown={(event) => {
              const day = dayAt(event);
              if (day !== null) onChoose(day);
            }}
          />
          <span
            className="calendar-mark"
            style={{
              left: `${(100 * (mark.column + 0.5)) / CALENDAR_COLUMNS}%`,
              top: `${(100 * (mark.row + 0.5)) / rows}%`,
            }}
          />
        </button>
      </div>
    </div>
  );
}

function certaintiesOf(itinerary: SourcedItinerary): readonly Certainty[] {
  const { birth, death } = itinerary.atlas;
  return Array.from({ length: death - birth + 1 }, (_, index) =>
    certaintyOnDay(itinerary, birth + index),
  );
}

function paintCalendar(
  context: CanvasRenderingContext2D,
  certainties: readonly Certainty[],
  birth: Day,
  firstYear: number,
): void {
  const styles = getComputedStyle(document.documentElement);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  certainties.forEach((certainty, index) => {
    const { row, column } = cellOfDay(birth + index, firstYear);
    context.fillStyle = styles.getPropertyValue(`--${certainty}`);
    context.globalAlpha = certainty === "inferred" ? 0.45 : 1;
    context.fillRect(column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT - 1);
  });
}
