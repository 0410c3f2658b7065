/** The shapes of the files under geo/translations, as people write them. */
import { z } from "zod";
import { newStyle, record, words } from "./schema";

const datedName = record({
  name: words,
  from: newStyle.nullable().default(null),
  to: newStyle.nullable().default(null),
});

/** What a place is called: one name, or names with the days they were in use, in order. */
export const placeNames = z.union([words, z.array(datedName).min(1)], {
  error: "Write a name, or a list of names as in - { name: Petrograd, from: 1914-09-01 }",
});

/** Which English a text was translated from; see {@link fingerprint}. */
const english = z.string().regex(/^[0-9a-f]{8}$/, {
  error: "Write the eight signs that `npm run geo` names",
});

export const translatedChapter = record({
  english,
  title: words,
  shortTitle: words,
  summary: words,
});

export const translatedStep = record({ english, title: words, text: words });

export const translatedJourney = record({
  english,
  title: words,
  summary: words,
  tour: z.record(z.string(), translatedStep).default({}),
});

/** A segment or an event. */
export const translatedAccount = record({ english, title: words.exactOptional(), text: words });

export const mapNames = z.record(z.string(), words);
export const placesFile = z.record(z.string(), placeNames);
export const chaptersFile = z.record(z.string(), translatedChapter);
export const journeysFile = z.record(z.string(), translatedJourney);
export const accountsFile = z.record(z.string(), translatedAccount);

export type PlaceNames = z.infer<typeof placeNames>;
