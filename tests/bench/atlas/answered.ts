/** Whether the slider answered the pointer: each of its events, in the frame that followed it. */
import { shortDayInWords } from "../../../src/itinerary/date-words";
import type { Day } from "../../../src/itinerary/day";
import { dayAtPosition } from "../../../src/timeline/time-scale";

/** A pointer event that the page received, and the day on the slider's flag in its frame. */
export interface PointerNote {
  /** CSS pixels from the slider's left edge. */
  readonly position: number;
  readonly width: number;
  readonly shown: string | null;
}

/** What became of a drag. */
export interface Answers {
  readonly pointerEvents: number;
  /** Events whose own day the frame after them showed. */
  readonly answered: number;
  /** Different days that the pointer pointed at. */
  readonly daysPointedAt: number;
  /** Whether the day shown last is that of the last event. */
  readonly endsRight: boolean;
}

/**
 * Compares what was shown with where the pointer was.
 * @param life first and last day on the slider
 * @param end the day on the flag when all was over
 */
export function answersTo(
  pointers: readonly PointerNote[],
  life: { readonly birth: Day; readonly death: Day },
  end: string | null,
): Answers {
  const wanted = pointers.map(({ position, width }) =>
    shortDayInWords(dayAtPosition({ start: life.birth, end: life.death + 1, width }, position)),
  );
  return {
    pointerEvents: pointers.length,
    answered: pointers.filter(({ shown }, index) => shown === wanted[index]).length,
    daysPointedAt: new Set(wanted).size,
    endsRight: wanted.length > 0 && wanted.at(-1) === end,
  };
}
