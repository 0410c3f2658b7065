import messages from "virtual:messages/timeline";
import { type KeyboardEvent, type RefObject, useLayoutEffect } from "react";
import { dayOfMoment } from "../itinerary/day";
import { momentInWords } from "../language/whereabouts";
import { useItinerary } from "../view/itinerary-context";
import { goToDay } from "../view/navigation";
import { currentView, useView } from "../view/view";
import { stepMonths } from "./steps";

/** What the keys of the slider ask of its window. */
export interface ZoomKeys {
  zoomIn(): void;
  zoomOut(): void;
  showLife(): void;
}

interface DayRangeProps {
  readonly range: RefObject<HTMLInputElement | null>;
  readonly zoom: ZoomKeys;
}

/**
 * What a screen reader meets and what holds the focus: a range control over the whole life, whatever
 * the lanes show of it. Its value and words follow the view without React.
 */
export function DayRange({ range, zoom }: DayRangeProps) {
  const itinerary = useItinerary();
  const { birth, death } = itinerary.atlas;
  useLayoutEffect(() => {
    const tell = (): void => {
      const input = range.current;
      if (!input) return;
      const { moment } = currentView();
      const spoken = momentInWords(itinerary, moment);
      input.value = String(dayOfMoment(moment));
      if (input.getAttribute("aria-valuetext") !== spoken) {
        input.setAttribute("aria-valuetext", spoken);
      }
    };
    tell();
    return useView.subscribe((view, before) => {
      if (view.moment !== before.moment) tell();
    });
  }, [itinerary, range]);
  return (
    <>
      <input
        ref={range}
        className="slider-range"
        type="range"
        aria-label={messages.date()}
        aria-describedby="slider-keys"
        min={birth}
        max={death}
        defaultValue={death}
        onChange={(event) => goToDay(itinerary, event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (answer(event, zoom, (months) => stepMonths(itinerary, months))) {
            event.preventDefault();
          }
        }}
      />
      <span id="slider-keys" className="visually-hidden">
        Arrow keys step a day, with Shift a month, with Alt to the next or previous move. Page Up
        and Page Down step a year. Space plays. Plus and minus zoom the timeline, 0 shows the whole
        life.
      </span>
    </>
  );
}

/** The slider's own keys; all others are the page's (see keyboard.ts). @returns whether it was one. */
function answer(
  event: KeyboardEvent<HTMLInputElement>,
  { zoomIn, zoomOut, showLife }: ZoomKeys,
  step: (months: number) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case "PageUp":
      step(12);
      return true;
    case "PageDown":
      step(-12);
      return true;
    case "+":
    case "=":
      zoomIn();
      return true;
    case "-":
    case "_":
      zoomOut();
      return true;
    case "0":
      showLife();
      return true;
    default:
      return false;
  }
}
