import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { MONTH_NAMES } from "../itinerary/date-words";
import { type Day, gregorianFromDay } from "../itinerary/day";
import type { PartOfLife } from "../itinerary/figures/part-of-life";
import { segmentOfDay } from "../itinerary/itinerary";
import { dayInWords } from "../language/dates";
import { segmentInWords } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { useDay } from "../view/view";
import { type CalendarColors, dayColorInWords, dayColors } from "./calendar-colors";
import { CALENDAR_COLUMNS, cellOfDay, dayOfCell } from "./calendar-grid";
import { CELL_HEIGHT, CELL_WIDTH, paintCalendar } from "./paint-calendar";

interface LifeCalendarProps {
  /** What the colours tell. */
  readonly tell: CalendarColors;
  /** The days to show at full strength; all of them unless told. */
  readonly part?: PartOfLife;
  /** Called with the day that was chosen. */
  readonly onChoose: (day: Day) => void;
}

/** The calendar of sixty years: each day a cell, coloured by how sure it is or by where it was spent. */
export function LifeCalendar({ tell, part, onChoose }: LifeCalendarProps) {
  const itinerary = useSourcedItinerary();
  const { birth, death } = itinerary.atlas;
  const firstYear = gregorianFromDay(birth).year;
  const rows = gregorianFromDay(death).year - firstYear + 1;
  const canvas = useRef<HTMLCanvasElement>(null);
  const today = useDay();
  const [pointed, setPointed] = useState<Day | null>(null);
  const colors = useMemo(() => dayColors(itinerary, tell), [itinerary, tell]);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const counts = (day: Day): boolean =>
      !part ||
      (part.first <= day && day <= part.last && part.includes(segmentOfDay(itinerary, day)));
    const paint = (): void => paintCalendar({ context, birth, firstYear, colors, counts });
    paint();
    const themes = new MutationObserver(paint);
    themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => themes.disconnect();
  }, [itinerary, colors, birth, firstYear, part]);

  const dayAt = (event: MouseEvent<HTMLCanvasElement>): Day | null => {
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

  const told = pointed ?? today;
  const stepTo = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -365,
      ArrowDown: 365,
    };
    const step = steps[event.key];
    if (event.key === "Enter" || event.key === " ") onChoose(told);
    else if (step !== undefined) setPointed(Math.min(Math.max(told + step, birth), death));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const words = `${dayInWords(told)}: ${segmentInWords(itinerary, segmentOfDay(itinerary, told), told)}. ${dayColorInWords(itinerary, tell, told)}.`;
  const placeOf = (day: Day) => {
    const { row, column } = cellOfDay(day, firstYear);
    return {
      left: `${(100 * (column + 0.5)) / CALENDAR_COLUMNS}%`,
      top: `${(100 * (row + 0.5)) / rows}%`,
    };
  };
  return (
    <div className="calendar">
      <p className="calendar-pointed" aria-live={pointed === null ? "off" : "polite"}>
        {words}
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
          onBlur={() => setPointed(null)}
        >
          <canvas
            ref={canvas}
            width={CALENDAR_COLUMNS * CELL_WIDTH}
            height={rows * CELL_HEIGHT}
            onPointerMove={(event) => setPointed(dayAt(event) ?? pointed)}
            onPointerLeave={() => setPointed(null)}
            onClick={(event) => {
              const day = dayAt(event);
              if (day !== null) onChoose(day);
            }}
          />
          <span className="calendar-mark calendar-today" style={placeOf(today)} />
          {pointed !== null && <span className="calendar-mark" style={placeOf(pointed)} />}
        </button>
      </div>
    </div>
  );
}
