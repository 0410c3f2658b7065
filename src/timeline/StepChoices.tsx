import { CalendarClock, ChevronLeft, ChevronRight, Keyboard, Repeat } from "lucide-react";
import { dayOfMoment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import { useItinerary } from "../view/itinerary-context";
import { changeView, type Dialog, useDay, useView } from "../view/view";
import { PaceControls } from "./PaceControls";
import { togglePlaying } from "./playback";
import {
  stepDays,
  stepMonths,
  stepToNextChapter,
  stepToNextEvent,
  stepToNextMove,
  stepToPreviousChapter,
  stepToPreviousEvent,
  stepToPreviousMove,
  stepYears,
} from "./steps";
import "./step-menu.css";
import { NARROW, useMedia } from "./use-media";

interface Step {
  readonly name: string;
  readonly back: (itinerary: Itinerary) => void;
  readonly on: (itinerary: Itinerary) => void;
}

/** What one can step by, the greatest first. */
const STEPS: readonly Step[] = [
  { name: "chapter", back: stepToPreviousChapter, on: stepToNextChapter },
  { name: "event", back: stepToPreviousEvent, on: stepToNextEvent },
  { name: "move", back: stepToPreviousMove, on: stepToNextMove },
  { name: "year", back: (it) => stepYears(it, -1), on: (it) => stepYears(it, 1) },
  { name: "month", back: (it) => stepMonths(it, -1), on: (it) => stepMonths(it, 1) },
  { name: "day", back: (it) => stepDays(it, -1), on: (it) => stepDays(it, 1) },
];

/** What the menu of steps holds: steps by what matters, loops, pauses, this day in other years. */
export default function StepChoices({ onClose }: { readonly onClose: () => void }) {
  const itinerary = useItinerary();
  const narrow = useMedia(NARROW);
  const pausing = useView((view) => view.pauseAtEvents);
  const playingBack = useView((view) => view.playing && view.direction === "back");
  const open = (dialog: Dialog): void => {
    onClose();
    changeView({ dialog });
  };
  return (
    <>
      <ul className="step-menu-steps">
        {STEPS.map(({ name, back, on }) => (
          <li key={name}>
            <button
              type="button"
              className="icon-button"
              onClick={() => back(itinerary)}
              aria-label={`Previous ${name}`}
            >
              <ChevronLeft size={17} aria-hidden="true" />
            </button>
            <span>{name}</span>
            <button
              type="button"
              className="icon-button"
              onClick={() => on(itinerary)}
              aria-label={`Next ${name}`}
            >
              <ChevronRight size={17} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {narrow && <PaceControls />}
      <label className="step-menu-check">
        <input
          type="checkbox"
          checked={pausing}
          onChange={(event) => changeView({ pauseAtEvents: event.target.checked })}
        />
        Pause at turning points
      </label>
      <LoopChoice />
      <div className="step-menu-more">
        <button
          type="button"
          className="small-button"
          onClick={() => togglePlaying(itinerary, "back")}
        >
          {playingBack ? "Pause" : "Play back"}
        </button>
        <button type="button" className="small-button" onClick={() => open("on-this-day")}>
          <CalendarClock size={15} aria-hidden="true" /> On this day
        </button>
        <button type="button" className="small-button step-menu-keys" onClick={() => open("keys")}>
          <Keyboard size={15} aria-hidden="true" /> Keys
        </button>
      </div>
    </>
  );
}

/** Plays the chapter or the journey in view again and again. */
function LoopChoice() {
  const { atlas } = useItinerary();
  const day = useDay();
  const loop = useView((view) => view.loop);
  const followed = useView((view) => view.journey?.id ?? null);
  const chapter = atlas.chapters.find(({ start, end }) => start <= day && day < end);
  const journey = atlas.journeys.find(({ id }) => id === followed);
  const first = atlas.segments[journey?.spans[0]?.first ?? -1];
  const last = atlas.segments[journey?.spans.at(-1)?.last ?? -1];
  const begin = (firstDay: number, lastDay: number): void =>
    changeView({ loop: { first: firstDay, last: lastDay } });
  if (loop) {
    return (
      <button
        type="button"
        className="small-button small-button-active"
        aria-pressed="true"
        onClick={() => changeView({ loop: null })}
      >
        <Repeat size={15} aria-hidden="true" /> End the loop
      </button>
    );
  }
  return (
    <div className="step-menu-loops">
      {chapter && (
        <button
          type="button"
          className="small-button"
          onClick={() => begin(chapter.start, chapter.end - 1)}
        >
          <Repeat size={15} aria-hidden="true" /> Loop {chapter.shortTitle}
        </button>
      )}
      {journey && first && last && (
        <button
          type="button"
          className="small-button"
          onClick={() => begin(dayOfMoment(first.end - 1), dayOfMoment(last.start) + 1)}
        >
          <Repeat size={15} aria-hidden="true" /> Loop this journey
        </button>
      )}
    </div>
  );
}
