/** The legs as GPX 1.1 tracks. */
import type { SourcedItinerary } from "../itinerary/itinerary";
import type { SourcedLeg } from "../itinerary/segment";
import { legEndsInWords, travelInWords } from "../itinerary/whereabouts-words";

/** Writes one track for each leg. GPX names latitude and longitude, in degrees. */
export function journeysGpx(itinerary: SourcedItinerary): string {
  const legs = itinerary.atlas.segments.filter(
    (segment): segment is SourcedLeg => segment.kind === "leg",
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="The Planet Without a Visa" xmlns="http://www.topografix.com/GPX/1/1">',
    ...legs.map((leg) => track(itinerary, leg)),
    "</gpx>",
    "",
  ].join("\n");
}

function track(itinerary: SourcedItinerary, leg: SourcedLeg): string {
  const { from, to } = legEndsInWords(itinerary, leg);
  const points = leg.line.map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"/>`).join("");
  return [
    "  <trk>",
    `    <name>${escaped(`${leg.startDate.edtf} ${from} – ${to}`)}</name>`,
    `    <desc>${escaped(`${travelInWords(leg)}. ${leg.text}`)}</desc>`,
    `    <trkseg>${points}</trkseg>`,
    "  </trk>",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
