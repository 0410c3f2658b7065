/** Everything read from geo/, record by record, before it is checked as a whole. */
import type { Located } from "./located";
import type { PolityFacts } from "./read-polities";
import type { TranslationFacts } from "./read-translations";
import type {
  ChapterFile,
  EventRecord,
  JourneyRecord,
  PersonRecord,
  PlaceRecord,
  RouteRecord,
  SegmentRecord,
  SourceRecord,
  WorkRecord,
} from "./schema";

/** A segment with the id of the chapter it stands in. */
export type ChapterSegment = SegmentRecord & { readonly chapterId: string };
/** An event with the id of the chapter it stands in. */
export type ChapterEvent = EventRecord & { readonly chapterId: string };

/** The head of an itinerary file. */
export type ChapterHead = Pick<ChapterFile, "title" | "shortTitle" | "summary"> & {
  readonly id: string;
};

/** The records of geo/, in the order of the files. */
export interface Facts {
  readonly chapters: readonly Located<ChapterHead>[];
  readonly segments: readonly Located<ChapterSegment>[];
  readonly events: readonly Located<ChapterEvent>[];
  readonly places: readonly Located<PlaceRecord>[];
  readonly journeys: readonly Located<JourneyRecord>[];
  readonly people: readonly Located<PersonRecord>[];
  readonly sources: readonly Located<SourceRecord>[];
  readonly works: readonly Located<WorkRecord>[];
  readonly routes: readonly Located<RouteRecord>[];
  readonly polities: PolityFacts;
  /** One for each language; none where the facts are in English alone. */
  readonly translations: readonly TranslationFacts[];
}
