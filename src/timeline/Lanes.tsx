import { memo } from "react";
import type { Itinerary } from "../itinerary/itinerary";
import { positionOfMoment, type TimeScale, yearTicks } from "./time-scale";

interface LanesProps {
  readonly itinerary: Itinerary;
  readonly scale: TimeScale;
}

/** Pixels one letter of a band's name takes, for the test whether it fits. */
const LETTER_WIDTH = 6.4;

/** The picture under the slider: chapters as bands, moves and turning points as ticks, years. */
export const Lanes = memo(function Lanes({ itinerary, scale }: LanesProps) {
  return (
    <div className="lanes" aria-hidden="true">
      <Chapters itinerary={itinerary} scale={scale} />
      <Ticks itinerary={itinerary} scale={scale} />
      <Years scale={scale} />
    </div>
  );
});

function Chapters({ itinerary, scale }: LanesProps) {
  return (
    <div className="lanes-chapters">
      {itinerary.atlas.chapters.map((chapter, index) => {
        const left = positionOfMoment(scale, chapter.start);
        const width = positionOfMoment(scale, chapter.end) - left;
        const fits = chapter.shortTitle.length * LETTER_WIDTH + 10 < width;
        return (
          <span
            key={chapter.id}
            className="lanes-chapter"
            style={{
              left,
              width: Math.max(1, width - 1.5),
              background: `var(--chapter-${index % 12})`,
            }}
          >
            {fits ? chapter.shortTitle : ""}
          </span>
        );
      })}
    </div>
  );
}

/** Moves as one path, turning points as another: two elements however many there are. */
function Ticks({ itinerary, scale }: LanesProps) {
  const { segments, events } = itinerary.atlas;
  const tick = (moment: number, top: number, bottom: number) =>
    `M${positionOfMoment(scale, moment).toFixed(1)} ${top}V${bottom}`;
  const moves = segments
    .map((segment) => {
      if (segment.kind !== "leg" || segment.kilometres < 20) return "";
      const height = Math.min(10, 2 + Math.log2(1 + segment.kilometres / 50) * 1.6);
      return tick(segment.start, 10 - height, 10);
    })
    .join("");
  const marked = events
    .filter((event) => event.marked)
    .map((event) => tick(event.start + 0.5, 12, 16))
    .join("");
  return (
    <svg className="lanes-ticks" width={scale.width} height={17} aria-hidden="true">
      <path className="lanes-moves" d={moves} />
      <path className="lanes-events" d={marked} />
    </svg>
  );
}

function Years({ scale }: { readonly scale: TimeScale }) {
  return (
    <div className="lanes-years">
      {yearTicks(scale, 52).map(({ year, position }) => (
        <span
          key={year}
          className="lanes-year"
          style={{ left: `clamp(15px, ${position}px, 100% - 15px)` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
