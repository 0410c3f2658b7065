/** What the cards say of a work. */

import { gregorianFromDay } from "../itinerary/day";
import type { Publication, Work, WorkKind, Writing } from "../itinerary/work";
import { dayOfWork } from "../itinerary/works";
import { dateStatementInWords } from "../language/dates";
import { periodInWords } from "./words";

/** Each kind as it stands above the title. */
export const WORK_KIND_WORDS: Readonly<Record<WorkKind, string>> = {
  book: "Book",
  pamphlet: "Pamphlet",
  article: "Article",
  collection: "Collected writings",
  report: "Report",
  speech: "Speech",
  manifesto: "Manifesto",
  diary: "Diary",
  statement: "Statement",
};

/** What is said where nothing is known. */
export const WORK_TEXTS = {
  writtenNotKnown: "When and where it was written is not known.",
  placeNotKnown: "Where he wrote it is not known.",
  neverOut: "When it first came out is not recorded.",
} as const;

/** "April 1929 – 14 September 1929". */
export function writtenInWords({ startDate, endDate }: Writing): string {
  return periodInWords(startDate, endDate);
}

/** "1930, Berlin". */
export function publishedInWords({ date, place }: Publication): string {
  const when = dateStatementInWords(date);
  return place === null ? when : `${when}, ${place}`;
}

/** The year by which a work stands in a list; "" when neither its writing nor its coming out is dated. */
export function yearOfWork(work: Work): string {
  const day = dayOfWork(work);
  return day === null ? "" : String(gregorianFromDay(day).year);
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** "Russian". */
export function languageInWords(tag: string): string {
  return LANGUAGES.of(tag) ?? tag;
}
