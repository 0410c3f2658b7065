/** Named journeys and chapters: ordered selections of the itinerary. */
import type { Day } from "./day";

/** A named journey: the segments from the first to the last of each span, in order. */
export interface Journey {
  readonly id: string;
  readonly title: string;
  /** Indices into the itinerary, both inclusive, in order and without overlap. */
  readonly spans: readonly JourneySpan[];
}

/** A run of consecutive segments, by index, both ends inclusive. */
export interface JourneySpan {
  readonly first: number;
  readonly last: number;
}

/** A part of the life. Chapters tile it. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** A word or two, for a narrow band. */
  readonly shortTitle: string;
  /** First day, inclusive. */
  readonly start: Day;
  /** First day of the next chapter. */
  readonly end: Day;
}

/** What is told of a journey. */
export interface JourneyAccount {
  readonly summary: string;
}

/** What is told of a chapter. */
export interface ChapterAccount {
  readonly summary: string;
}

export type SourcedJourney = Journey & JourneyAccount;
export type SourcedChapter = Chapter & ChapterAccount;
