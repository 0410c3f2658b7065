/** What happened on a day, with him or away from him. */
import type { Day } from "./day";
import type { DateStatement, Evidence } from "./evidence";

/** Something that happened at a place. */
export interface LifeEvent extends Evidence {
  readonly id: string;
  readonly chapter: string;
  /** A headline of a few words. */
  readonly title: string;
  readonly text: string;
  /** First day, inclusive. */
  readonly start: Day;
  /** Last day, inclusive. */
  readonly end: Day;
  readonly startDate: DateStatement;
  readonly endDate: DateStatement;
  readonly place: string;
  /** True when he was elsewhere: the Moscow trials, Nin in Barcelona. */
  readonly away: boolean;
  /** True for the turning points: they get a tick on the slider and time in playback. */
  readonly marked: boolean;
}
