/** The report behind `npm run geo -- --coverage`. */
import type { Atlas } from "../itinerary/atlas";
import { coverageOf, type DaysByCertainty } from "../itinerary/coverage";
import { isoFromDay } from "../itinerary/day";
import { createItinerary } from "../itinerary/itinerary";
import { CERTAINTIES } from "../itinerary/evidence";
import { segmentInWords } from "../itinerary/whereabouts-words";

/** How many of the longest stretches are listed. */
const STRETCHES_LISTED = 15;

/** Days and share by certainty, by chapter, and the longest stretches that are not documented. */
export function coverageReport(atlas: Atlas): string {
  const itinerary = createItinerary(atlas);
  const { days, byCertainty, byChapter, stretches } = coverageOf(itinerary);
  const header = ["", ...CERTAINTIES].map(cell).join("");
  const rows = atlas.chapters.flatMap(({ id, shortTitle }) => {
    const ofChapter = byChapter.get(id);
    return ofChapter ? [row(shortTitle, ofChapter)] : [];
  });
  const listed = stretches.slice(0, STRETCHES_LISTED).map(({ start, end, segments }) => {
    const first = segments[0];
    const where = first ? segmentInWords(itinerary, first, start) : "";
    const more = segments.length > 1 ? `, and ${segments.length - 1} more segments` : "";
    return `${isoFromDay(start)} to ${isoFromDay(end)}  ${String(end - start + 1).padStart(5)} days  ${first?.id}: ${where}${more}`;
  });
  return [
    `${days} days`,
    "",
    header,
    row("The whole life", byCertainty),
    shares(byCertainty, days),
    "",
    ...rows,
    "",
    "Longest stretches that are not documented:",
    ...listed,
  ].join("\n");
}

const COLUMN = 14;
const FIRST_COLUMN = 22;

function cell(text: string, index: number): string {
  return index === 0 ? text.padEnd(FIRST_COLUMN) : text.padStart(COLUMN);
}

function row(title: string, days: DaysByCertainty): string {
  return [title, ...CERTAINTIES.map((certainty) => String(days[certainty]))].map(cell).join("");
}

function shares(days: DaysByCertainty, total: number): string {
  const share = (count: number) => `${((100 * count) / total).toFixed(1)} %`;
  return ["", ...CERTAINTIES.map((certainty) => share(days[certainty]))].map(cell).join("");
}
