/** Places and legs as GeoJSON (RFC 7946): [longitude, latitude], WGS 84. */
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { type Day, isoFromDay } from "../itinerary/day";
import { placeById, type SourcedItinerary } from "../itinerary/itinerary";
import { scriptOf } from "../itinerary/place";
import type { SourcedLeg, SourcedSegment, SourcedStay } from "../itinerary/segment";
import { fullPlaceNameOnDay } from "../itinerary/whereabouts-words";

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

/**
 * Some segments, in their order: a leg as its line, as in {@link legsGeoJson}; a stay as the point of
 * its place. A stretch that is not known is nowhere, and left out.
 */
export function segmentsGeoJson(
  itinerary: SourcedItinerary,
  segments: readonly SourcedSegment[],
): FeatureCollection<LineString | Point> {
  const legs = new Map(legsGeoJson(itinerary).features.map((feature) => [feature.id, feature]));
  return {
    type: "FeatureCollection",
    features: segments.flatMap((segment): readonly Feature<LineString | Point>[] => {
      const leg = legs.get(segment.id);
      if (leg) return [leg];
      return segment.kind === "stay" ? [stayFeature(itinerary, segment)] : [];
    }),
  };
}

function stayFeature(itinerary: SourcedItinerary, stay: SourcedStay): Feature<Point> {
  const place = placeById(itinerary, stay.place);
  const {
    id,
    startDate,
    endDate,
    citations,
    attestations,
    start,
    end,
    index,
    kind,
    ...properties
  } = stay;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [...place.position] },
    properties: {
      start: startDate.edtf,
      end: endDate.edtf,
      ...properties,
      name: fullPlaceNameOnDay(itinerary, place, Math.floor(start)),
      sources: citations,
    },
  };
}
