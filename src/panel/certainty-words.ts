/** What each certainty is called, and what it means for a day. */
import type { Certainty, Support } from "../itinerary/evidence";

export const CERTAINTY_WORDS: Readonly<Record<Certainty, { name: string; meaning: string }>> = {
  documented: { name: "Documented", meaning: "a dated source puts him there" },
  inferred: { name: "Inferred", meaning: "follows from what is known before and after" },
  approximate: { name: "Approximate", meaning: "the days are not known exactly" },
  disputed: { name: "Disputed", meaning: "sources differ" },
  unknown: { name: "Unknown", meaning: "no source says where he was" },
};

/** What the sources do for a record. */
export const SUPPORT_WORDS: Readonly<Record<Support, string>> = {
  stated: "a source says so",
  implied: "it follows from what sources say of the days around it",
  assumed: "no source tells of it; something of the kind must have been",
};
