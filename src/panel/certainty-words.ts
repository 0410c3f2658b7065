/** What each certainty is called, and what it means for a day, in the language of the page. */
import messages from "virtual:messages/certainty";
import type { Certainty, Support } from "../itinerary/evidence";

interface CertaintyWords {
  readonly name: string;
  readonly meaning: string;
}

/** Read when it is used: the language is settled after this file is. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, CertaintyWords>> = {
  documented: {
    get name() {
      return messages.documented();
    },
    get meaning() {
      return messages.documentedMeaning();
    },
  },
  inferred: {
    get name() {
      return messages.inferred();
    },
    get meaning() {
      return messages.inferredMeaning();
    },
  },
  approximate: {
    get name() {
      return messages.approximate();
    },
    get meaning() {
      return messages.approximateMeaning();
    },
  },
  disputed: {
    get name() {
      return messages.disputed();
    },
    get meaning() {
      return messages.disputedMeaning();
    },
  },
  unknown: {
    get name() {
      return messages.unknown();
    },
    get meaning() {
      return messages.unknownMeaning();
    },
  },
};

/** What the sources do for a record. */
export const SUPPORT_WORDS: Readonly<Record<Support, string>> = {
  get stated() {
    return messages.stated();
  },
  get implied() {
    return messages.implied();
  },
  get assumed() {
    return messages.assumed();
  },
};
