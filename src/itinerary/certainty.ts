/**
 * How sure a record is. It says what its sources do for it, how exactly its dates are known and where
 * sources differ; its certainty follows by this rule. That of a day is in certainty-of-day.ts.
 *
 * A record is
 * - `unknown` when it says that nothing is known;
 * - `disputed` when sources differ on its date or place, and the evidence does not decide;
 * - `documented` when a source states it and its days are known: both ends of a stay, the day of
 *   leaving of a leg, every day of an event;
 * - `inferred` when it is stated or implied and something dates it: either end of a stay or leg, a
 *   dated attestation or documented event within a stay, the day of an event;
 * - `approximate` otherwise.
 */

import type { LifeEvent } from "./event";
import {
  type Certainty,
  type DateStatement,
  type Dispute,
  isExact,
  type Support,
} from "./evidence";

/** What the certainty of a record follows from. */
export interface Grounds {
  readonly support: Support | null;
  readonly dispute: Dispute | null;
  readonly startDate: DateStatement;
  readonly endDate: DateStatement;
}

/** The certainty of a stay; `attestedWithin` when a dated source puts him there during it. */
export function certaintyOfStay(grounds: Grounds, attestedWithin: boolean): Certainty {
  const { startDate, endDate } = grounds;
  const ends = [isExact(startDate), isExact(endDate)];
  return certaintyFrom(grounds, ends.every(Boolean), attestedWithin || ends.some(Boolean));
}

/** The certainty of a leg. */
export function certaintyOfLeg(grounds: Grounds): Certainty {
  const leaving = isExact(grounds.startDate);
  return certaintyFrom(grounds, leaving, leaving || isExact(grounds.endDate));
}

/** The certainty of an event. */
export function certaintyOfEvent(grounds: Grounds): Certainty {
  const dated = isExact(grounds.startDate) && isExact(grounds.endDate);
  return certaintyFrom(grounds, dated, dated);
}

function certaintyFrom(
  { support, dispute }: Grounds,
  wholeDated: boolean,
  partDated: boolean,
): Certainty {
  if (support === null) return "unknown";
  if (touchesWhereabouts(dispute)) return "disputed";
  if (support === "stated" && wholeDated) return "documented";
  return support !== "assumed" && partDated ? "inferred" : "approximate";
}

/** Whether it is open when or where, and not only what happened. */
export function touchesWhereabouts(dispute: Dispute | null): dispute is Dispute {
  return (
    dispute !== null &&
    (dispute.about === "date" || dispute.about === "place") &&
    dispute.verdict === "open"
  );
}

/** A documented event of exactly one day, with him there: a witness to that day. */
export function isWitness({ away, certainty, start, end }: LifeEvent): boolean {
  return !away && certainty === "documented" && start === end;
}
