/** What a record rests on: how well it is supported, what is in doubt, where sources differ. */
import type { Day } from "./day";
import type { Citation } from "./source";

/** How well a day or a record is established, best first. */
export const CERTAINTIES = [
  "documented",
  "inferred",
  "approximate",
  "disputed",
  "unknown",
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A date as its source gives it (EDTF level 1) and the days it may mean. */
export interface DateStatement {
  /** EDTF, New Style. */
  readonly edtf: string;
  /** First day it may mean. */
  readonly earliest: Day;
  /** Last day it may mean. */
  readonly latest: Day;
  /** The Old Style date (EDTF) as the source gives it. */
  readonly oldStyle?: string;
}

export const SUPPORTS = ["stated", "implied", "assumed"] as const;
/**
 * What the sources do for a record: `stated`, a source says it; `implied`, it follows from what
 * sources say of the days around it; `assumed`, the atlas supplies it because something of the
 * kind must have been.
 */
export type Support = (typeof SUPPORTS)[number];

export const DISPUTED_MATTERS = ["date", "place", "address", "circumstances"] as const;

export const VERDICTS = ["open", "decided"] as const;

/** Sources differ: what the record says stands, and the other readings are told beside it. */
export interface Dispute {
  /**
   * What they differ on: the date, the place, which house of a town (`address`), or what happened.
   * Only date and place make whereabouts disputed.
   */
  readonly about: (typeof DISPUTED_MATTERS)[number];
  /**
   * `decided` when the evidence is clearly on one side, as the reason tells: the record then stands
   * and its days are as sure as without the dispute. `open` when it is not.
   */
  readonly verdict: (typeof VERDICTS)[number];
  /** Why the reading of the record is preferred. */
  readonly reason: string;
  /** The other readings, at least one. */
  readonly readings: readonly RivalReading[];
}

/** What another source says. */
export interface RivalReading {
  /** The reading, as a sentence. */
  readonly says: string;
  /** When the record would begin by this reading; null when the reading is not about that. */
  readonly date: DateStatement | null;
  /** Where it would be by this reading; null when the reading is not about that. */
  readonly place: string | null;
  readonly citations: readonly Citation[];
}

/** A dated source that puts him at the place of a stay: a letter, a signed order, a photograph. */
export interface Attestation {
  readonly date: DateStatement;
  readonly citations: readonly Citation[];
}

/** What every segment and event says of its own evidence. */
export interface Evidence {
  /** Follows from the rest by the rule in certainty.ts. */
  readonly certainty: Certainty;
  /** Null where nothing is claimed. */
  readonly support: Support | null;
  /** What the sources leave open; null for nothing worth saying. */
  readonly doubt: string | null;
  readonly dispute: Dispute | null;
  readonly citations: readonly Citation[];
  /** Ids of the people it tells of, other than himself. */
  readonly people: readonly string[];
}

/** Whether a date is known to the day, without reservation. */
export function isExact({ edtf, earliest, latest }: DateStatement): boolean {
  return earliest === latest && !/[~?%]/.test(edtf);
}
