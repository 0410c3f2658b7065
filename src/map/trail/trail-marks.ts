/** Which legs stand out in a view: those of a journey, and the one that is selected. */
import { type Itinerary, segmentIndexAt } from "../../itinerary/itinerary";
import { segmentsOfJourney } from "../../itinerary/journey-summary";
import type { Leg } from "../../itinerary/segment";
import { shownJourneyId, type View } from "../../view/view";
import { type Marks, NO_MARKS } from "./trail-drawing";

/** The journey that stands out when none is followed. */
const STANDING_JOURNEY = "exile-route";

/** Finds the marks of a view, and remembers them while they do not change. */
export class TrailMarks {
  private readonly numbers: ReadonlyMap<number, number>;
  private marks: Marks = NO_MARKS;
  private key = "";

  /** @param legs all legs of the itinerary, in order */
  constructor(
    private readonly itinerary: Itinerary,
    legs: readonly Leg[],
  ) {
    this.numbers = new Map(legs.map(({ index }, number) => [index, number]));
  }

  /** What stands out in a view: the same object while nothing of it has changed. */
  of(view: View): Marks {
    const { moment, selection, highlight } = view;
    const journey = shownJourneyId(view);
    const followed = journey === null ? null : this.segmentsOf(journey);
    const now = segmentIndexAt(this.itinerary.starts, moment);
    const beside = followed ? this.legsBeside(view) : null;
    const whole = followed !== null && (beside !== null || !followed.has(now));
    const selected = highlight?.leg ?? (selection.kind === "leg" ? selection.id : null);
    const key = `${journey} ${view.journey?.beside} ${whole} ${selected}`;
    if (key === this.key) return this.marks;
    this.key = key;
    const leg = selected === null ? undefined : this.itinerary.segmentsById.get(selected);
    this.marks = {
      manner: followed ? "followed" : "standing",
      legs: inOrder([
        ...this.legsAmong(followed ?? this.segmentsOf(STANDING_JOURNEY) ?? new Set()),
        ...(beside ?? []),
      ]),
      whole,
      selected: leg ? (this.numbers.get(leg.index) ?? null) : null,
    };
    return this.marks;
  }

  /** Indices of the segments of a journey; null when there is no such journey. */
  private readonly segmentsOf = remembering((id: string): ReadonlySet<number> | null => {
    const journey = this.itinerary.atlas.journeys.find((candidate) => candidate.id === id);
    if (!journey) return null;
    return new Set(segmentsOfJourney(this.itinerary, journey).map(({ index }) => index));
  });

  /** Numbers of the legs of a journey laid over the followed one; null when there is none. */
  legsBeside({ journey }: View): ReadonlySet<number> | null {
    const segments = journey?.beside ? this.segmentsOf(journey.beside) : null;
    return segments ? new Set(this.legsAmong(segments)) : null;
  }

  private legsAmong(segments: ReadonlySet<number>): readonly number[] {
    return [...segments].sort((a, b) => a - b).flatMap((index) => this.numbers.get(index) ?? []);
  }
}

/** Numbers in order, each once. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A function that works out each answer once. */
function remembering<Answer>(answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
