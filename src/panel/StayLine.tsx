import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { type Day, gregorianFromDay } from "../itinerary/day";
import { placeById } from "../itinerary/itinerary";
import type { SourcedStay } from "../itinerary/segment";
import { placeNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { linkToDay } from "../view/link";
import { jumpToDay } from "../view/navigation";
import { followInPage } from "./follow-in-page";
import { decadesOf, nearestStay, shareOfLife } from "./stay-line";
import { periodInWords } from "./words";

interface StayLineProps {
  /** In order of time. */
  readonly stays: readonly SourcedStay[];
  /** The day shown. */
  readonly day: Day;
}

/** Heights in CSS pixels: of the bars with their line, of a bar, of the years below. */
const HEIGHT = 26;
const BAR = { top: 4, height: 18 } as const;
const YEARS_HEIGHT = 18;

/**
 * All stays at a place on the line of the life: a bar each, which leads to its first day. The Tab key
 * stops at one of them, the arrow keys go from bar to bar.
 */
export function StayLine({ stays, day }: StayLineProps) {
  const itinerary = useSourcedItinerary();
  const life = itinerary.atlas;
  const line = useRef<SVGSVGElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [stop, setStop] = useState(() => Math.max(0, nearestStay(stays, day)));
  const wordsOf = (stay: SourcedStay): string => {
    const place = placeById(itinerary, stay.place);
    const period = periodInWords(stay.startDate, stay.endDate);
    return place.within === null
      ? period
      : `${period}: ${placeNameOnDay(place, Math.floor(stay.start))}`;
  };

  const stayAt = (event: PointerEvent<SVGSVGElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return nearestStay(stays, life.birth + share * (life.death + 1 - life.birth));
  };
  const goTo = (index: number): void => {
    const stay = stays[index];
    if (stay) jumpToDay(itinerary, Math.ceil(stay.start));
  };
  const step = (event: KeyboardEvent): void => {
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: stop - 1,
      ArrowRight: stop + 1,
      Home: 0,
      End: stays.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(Math.max(target, 0), stays.length - 1);
    setStop(next);
    line.current?.querySelectorAll("a")[next]?.focus();
  };

  const told = stays[pointed ?? -1];
  return (
    <nav className="stay-line" aria-label="Stays on the line of the life">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the bars are the links; a pointer need not hit one exactly. */}
      <svg
        ref={line}
        width="100%"
        height={HEIGHT}
        role="presentation"
        onKeyDown={step}
        onPointerMove={(event) => setPointed(stayAt(event))}
        onPointerLeave={() => setPointed(null)}
        onPointerUp={(event) => {
          if (event.target instanceof Element && event.target.closest("a")) return;
          goTo(stayAt(event));
        }}
      >
        <line
          className="stay-line-life"
          x1="0"
          x2="100%"
          y1={BAR.top + BAR.height}
          y2={BAR.top + BAR.height}
        />
        {stays.map((stay, index) => (
          <a
            key={stay.id}
            className={index === pointed ? "stay-line-pointed" : undefined}
            href={linkToDay(itinerary, Math.ceil(stay.start))}
            tabIndex={index === stop ? 0 : -1}
            aria-label={wordsOf(stay)}
            onFocus={() => setPointed(index)}
            onBlur={() => setPointed(null)}
            onClick={followInPage(() => goTo(index))}
          >
            <rect
              x={`${100 * shareOfLife(life, stay.start)}%`}
              width={`${100 * (shareOfLife(life, stay.end) - shareOfLife(life, stay.start))}%`}
              y={BAR.top}
              height={BAR.height}
            />
          </a>
        ))}
        <line
          className="stay-line-day"
          x1={`${100 * shareOfLife(life, day)}%`}
          x2={`${100 * shareOfLife(life, day)}%`}
          y1={0}
          y2={BAR.top + BAR.height + 3}
        />
      </svg>
      <svg width="100%" height={YEARS_HEIGHT} aria-hidden="true" className="stay-line-years">
        {decadesOf(life).map(({ year, share }) => (
          <g key={year}>
            <line
              className="stay-line-tick"
              x1={`${100 * share}%`}
              x2={`${100 * share}%`}
              y1={0}
              y2={4}
            />
            <text
              className="stay-line-year"
              x={`${100 * share}%`}
              y={15}
              textAnchor={share > 0.96 ? "end" : share < 0.04 ? "start" : "middle"}
            >
              {year}
            </text>
          </g>
        ))}
      </svg>
      <p className="stay-line-told" aria-hidden="true">
        {told ? wordsOf(told) : spanInWords(stays)}
      </p>
    </nav>
  );
}

/** "1905 – 1934", the years from the first stay to the last. */
function spanInWords(stays: readonly SourcedStay[]): string {
  const first = stays[0];
  const last = stays.at(-1);
  if (!first || !last) return "";
  const years = [first.start, last.end - 1].map(
    (moment) => gregorianFromDay(Math.floor(moment)).year,
  );
  return years[0] === years[1] ? `${years[0]}` : `${years[0]} – ${years[1]}`;
}
