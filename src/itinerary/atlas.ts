/** The compiled atlas: everything under geo/, checked, resolved and ready to be asked. */
import type { Day } from "./day";
import type { LifeEvent } from "./event";
import type { Chapter, Journey } from "./journey";
import type { Person } from "./person";
import type { Place } from "./place";
import type { Polity } from "./polity";
import type { Segment } from "./segment";
import type { Source } from "./source";

/** What the compiler writes and the page loads. */
export interface Atlas {
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
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
}
