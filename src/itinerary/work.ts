/** What he wrote: books, pamphlets, articles, speeches; when and where, and what each is about. */
import type { Day } from "./day";
import type { DateStatement } from "./evidence";
import type { Citation } from "./source";

export const WORK_KINDS = [
  "book",
  "pamphlet",
  "article",
  "collection",
  "report",
  "speech",
  "manifesto",
  "diary",
  "statement",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** When and where a work was written, as well as it is known. */
export interface Writing {
  readonly startDate: DateStatement;
  readonly endDate: DateStatement;
  /** First day of the writing, inclusive: the middle one of those its date may mean. */
  readonly first: Day;
  /** Last day of the writing, inclusive; found in the same way. */
  readonly last: Day;
  /** Ids of places, in the order in which he wrote there; empty when not known. */
  readonly places: readonly string[];
}

/** When and where a work first came out. */
export interface Publication {
  readonly date: DateStatement;
  /** Where, in words, as a title page has it; null when not known. */
  readonly place: string | null;
}

/** A work of his own. */
export interface Work {
  readonly id: string;
  /** The title it goes by in English. */
  readonly title: string;
  /** The title it first came out under, in that language; null for the English one, or not known. */
  readonly originalTitle: string | null;
  /** BCP 47 tag of the language it first came out in, or was written in; null when not known. */
  readonly language: string | null;
  readonly kind: WorkKind;
  /** Null when it is not known when it was written. */
  readonly writing: Writing | null;
  /** Null when it did not come out, or it is not known when. */
  readonly publication: Publication | null;
  readonly text: string;
  /** What the sources leave open; null for nothing worth saying. */
  readonly doubt: string | null;
  /** Ids of the people it tells of, or who had a part in it. */
  readonly people: readonly string[];
  /** Id of the source by which the atlas cites the work itself; null when it does not. */
  readonly source: string | null;
  readonly citations: readonly Citation[];
}
