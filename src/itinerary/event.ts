/** What happened on a day, with him or away from him: in outline, and with its account. */
import type { Day } from "./day";
import type { Certainty, DateStatement, Evidence } from "./evidence";
import type { TranslatedLanguage } from "./translations";

/** Something that happened at a place. */
export interface LifeEvent {
  readonly id: string;
  readonly chapter: string;
  /** First day, inclusive. */
  readonly start: Day;
  /** Last day, inclusive. */
  readonly end: Day;
  readonly place: string;
  /** True when he was elsewhere: the Moscow trials, Nin in Barcelona. */
  readonly away: boolean;
  /** True for the turning points: they get a tick on the slider and time in playback. */
  readonly marked: boolean;
  readonly certainty: Certainty;
}

/** What is told of an event, and what it rests on. */
export interface EventAccount extends Evidence {
  /** A headline of a few words. */
  readonly title: string;
  readonly text: string;
  /** The language of title and text; English where absent. */
  readonly language?: TranslatedLanguage;
  readonly startDate: DateStatement;
  readonly endDate: DateStatement;
}

/** An event with its account. */
export type SourcedEvent = LifeEvent & EventAccount;
