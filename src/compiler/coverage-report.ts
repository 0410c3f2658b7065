/** The report behind `npm run geo -- --coverage`. */
import type { Atlas } from "../itinerary/atlas";
import { coverageOf, type DaysByCertainty } from "../itinerary/coverage";
import { isoFromDay } from "../itinerary/day";
import type { SourcedEvent } from "../itinerary/event";
import { CERTAINTIES } from "../itinerary/evidence";
import { withTwoVoices } from "../itinerary/independent-sources";
import { createSourcedItinerary, type SourcedItinerary } from "../itinerary/itinerary";
import type { SourcedSegment } from "../itinerary/segment";
import { segmentInWords } from "../itinerary/whereabouts-words";

/** How many of the longest stretches are listed. */
const STRETCHES_LISTED = 15;

/** First and last year of the periods that the atlas means to know to the day. */
const YEARS_AT_DAY_LEVEL = [
  [1917, 1921],
  [1929, 1940],
] as const;

/**
 * Days and share by certainty, by chapter and year, how many claims rest on two works, and the longest stretches that are not
 * documented.
 */
export function coverageReport(atlas: Atlas): string {
  const itinerary = createSourcedItinerary(atlas);
  const { days, byCertainty, byChapter, byYear, stretches } = coverageOf(itinerary);
  const header = ["", ...CERTAINTIES].map(cell).join("");
  const rows = atlas.chapters.flatMap(({ id, shortTitle }) => {
    const ofChapter = byChapter.get(id);
    return ofChapter ? [row(shortTitle, ofChapter)] : [];
  });
  const years = YEARS_AT_DAY_LEVEL.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
      const ofYear = byYear.get(year);
      return ofYear ? [row(String(year), ofYear)] : [];
    }),
  );
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
    "The years that are to be known day by day:",
    ...years,
    "",
    voicesInWords(itinerary),
    "",
    "Longest stretches that are not documented:",
    ...listed,
  ].join("\n");
}

/** How many claims rest on two independent works. */
function voicesInWords(itinerary: SourcedItinerary): string {
  const { segments, events } = itinerary.atlas;
  const share = (claims: readonly (SourcedSegment | SourcedEvent)[]) => {
    const count = withTwoVoices(itinerary, claims);
    return `${count} of ${claims.length} (${((100 * count) / claims.length).toFixed(1)} %)`;
  };
  return `Two independent works or more: ${share(segments)} segments, ${share(events)} events.`;
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
