/** Named journeys and chapters: ordered selections of the itinerary. */
import type { Day } from "./day";
import type { Position } from "./place";

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
  /** Ids of the people who travelled with him on it. */
  readonly companions: readonly string[];
  /** The steps of its guided reading, in order of time; empty when none is written. */
  readonly tour: readonly TourStep[];
}

/** One step of a tour: a day, what is told there, and what the map shows with it. */
export interface TourStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly day: Day;
  /** The place it is told of; null on the way. */
  readonly place: string | null;
  /** Null lets the map fit the place and the way since the step before. */
  readonly view: TourView | null;
}

/** Centre ([longitude, latitude] in degrees) and zoom of the map at a step. */
export interface TourView {
  readonly center: Position;
  readonly zoom: number;
}

/** What is told of a chapter. */
export interface ChapterAccount {
  readonly summary: string;
}

export type SourcedJourney = Journey & JourneyAccount;
export type SourcedChapter = Chapter & ChapterAccount;
