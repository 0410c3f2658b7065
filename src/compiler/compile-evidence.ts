/** From what a record says of its evidence to what the atlas keeps of it. */
import type { Attestation, Dispute, Evidence } from "../itinerary/evidence";
import { dateStatement } from "./dates";
import type { SegmentRecord, StayRecord } from "./schema";

type Account = Pick<SegmentRecord, "text" | "people" | "doubt" | "dispute" | "sources">;

/** All of a record's evidence but its certainty, which follows from it. */
export function evidenceOf(
  record: Account & Partial<Pick<StayRecord, "support">>,
): Omit<Evidence, "certainty"> {
  return {
    support: record.support ?? null,
    doubt: record.doubt ?? null,
    dispute: record.dispute ? disputeOf(record.dispute) : null,
    citations: record.sources,
    people: record.people,
  };
}

function disputeOf({ about, verdict, reason, readings }: NonNullable<Account["dispute"]>): Dispute {
  return {
    about,
    verdict,
    reason,
    readings: readings.map(({ says, date, place, sources }) => ({
      says,
      date: date ? dateStatement(date, undefined) : null,
      place: place ?? null,
      citations: sources,
    })),
  };
}

/** The dated sources of a stay, in order of time. */
export function attestationsOf({ attestations }: StayRecord): readonly Attestation[] {
  return attestations
    .map(({ date, sources }) => ({ date: dateStatement(date, undefined), citations: sources }))
    .sort((a, b) => a.date.earliest - b.date.earliest);
}
