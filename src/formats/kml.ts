/** The legs as KML, by way of GeoJSON. */
import { toKML } from "@placemarkio/tokml";
import type { SourcedItinerary } from "../itinerary/itinerary";
import type { SourcedLeg } from "../itinerary/segment";
import { legEndsInWords } from "../itinerary/whereabouts-words";
import { legsGeoJson } from "./geojson-files";

/** Writes one placemark for each leg. */
export function journeysKml(itinerary: SourcedItinerary): string {
  const legs = legsGeoJson(itinerary);
  return toKML({
    type: "FeatureCollection",
    features: legs.features.map((feature) => {
      const leg = itinerary.segmentsById.get(String(feature.id)) as SourcedLeg;
      const { from, to } = legEndsInWords(itinerary, leg);
      return {
        ...feature,
        properties: {
          name: `${leg.startDate.edtf} ${from} – ${to}`,
          description: leg.text,
          mode: leg.mode,
          kilometres: Math.round(leg.kilometres),
          certainty: leg.certainty,
        },
      };
    }),
  });
}
