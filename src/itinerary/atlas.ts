/** The compiled atlas: everything under geo/, checked, resolved and ready to be asked. */
import type { Day } from "./day";
import type { LifeEvent, SourcedEvent } from "./event";
import type { Chapter, Journey, SourcedChapter, SourcedJourney } from "./journey";
import type { Person } from "./person";
import type { Place, SourcedPlace } from "./place";
import type { Polity } from "./polity";
import type { Segment, SourcedSegment } from "./segment";
import type { Source } from "./source";
import type { TranslatedLanguage } from "./translations";
import type { Work } from "./work";

/** What the map and the timeline draw: where, when, how and how sure. The page loads it first. */
export interface AtlasOutline {
  /** The language that names and texts have been translated into; absent for English. */
  readonly language?: TranslatedLanguage;
  readonly birth: Day;
  /** The last day of the life. Segments tile birth to the end of this day. */
  readonly death: Day;
  readonly places: readonly Place[];
  /** In order of time. */
  readonly segments: readonly Segment[];
  /** In order of their first day. */
  readonly events: readonly LifeEvent[];
  readonly journeys: readonly Journey[];
  readonly chapters: readonly Chapter[];
  /** Every polity of the map of borders; empty when the facts have none. */
  readonly polities: readonly Polity[];
  /** The days of the life on which some border changed, in order. */
  readonly borderDays: readonly Day[];
}

/** The whole atlas, as the compiler makes it: the outline, with every account, person and source. */
export interface Atlas extends AtlasOutline {
  readonly places: readonly SourcedPlace[];
  readonly segments: readonly SourcedSegment[];
  readonly events: readonly SourcedEvent[];
  readonly journeys: readonly SourcedJourney[];
  readonly chapters: readonly SourcedChapter[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  /** What he wrote, in the order in which it was begun or came out. */
  readonly works: readonly Work[];
}
