/** Places and legs as GeoJSON (RFC 7946): [longitude, latitude], WGS 84. */
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { type Day, isoFromDay } from "../itinerary/day";
import type { SourcedItinerary } from "../itinerary/itinerary";
import { scriptOf } from "../itinerary/place";
import type { SourcedLeg } from "../itinerary/segment";

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}

/** Every place as a point. */
export function placesGeoJson({ atlas }: SourcedItinerary): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: atlas.places.map(({ id, position, names, polities, ...properties }) => ({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [...position] },
      properties: {
        ...properties,
        names: names.map((toponym) => ({
          name: toponym.name,
          language: toponym.language,
          script: scriptOf(toponym),
          from: dayOrNull(toponym.from),
          to: dayOrNull(toponym.to),
        })),
        polities: polities.map(({ polity, from, to }) => ({
          polity,
          from: dayOrNull(from),
          to: dayOrNull(to),
        })),
      },
    })),
  };
}

/** Every leg as one line, in order of time. */
export function legsGeoJson({ atlas }: SourcedItinerary): FeatureCollection<LineString> {
  return {
    type: "FeatureCollection",
    features: atlas.segments
      .filter((segment): segment is SourcedLeg => segment.kind === "leg")
      .map((leg, order): Feature<LineString> => {
        const { id, line, startDate, endDate, citations, start, end, index, kind, ...properties } =
          leg;
        return {
          type: "Feature",
          id,
          geometry: { type: "LineString", coordinates: line.map((position) => [...position]) },
          properties: {
            order: order + 1,
            start: startDate.edtf,
            end: endDate.edtf,
            ...properties,
            kilometres: Math.round(leg.kilometres * 10) / 10,
            sources: citations,
          },
        };
      }),
  };
}
