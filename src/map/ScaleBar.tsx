import messages from "virtual:messages/map";
import L from "leaflet";
import { parallelInWords } from "./degrees";
import { freePart } from "./free-part";
import type { Insets } from "./insets";
import { scaleBar, scaleInWords } from "./scale-bar";
import { useMapAtRest } from "./use-map-moves";

/** Longest bar in CSS pixels. */
const MOST = 130;
/** Height of the bar in CSS pixels. */
const HEIGHT = 5;
/** Below this zoom the scale differs so much over the map that its latitude is named. */
const ONE_SCALE_FROM_ZOOM = 5.5;
/** A free part of the map smaller than this, in CSS pixels, has no room for a bar. */
const LEAST_WIDTH = 220;
const LEAST_HEIGHT = 190;

/** A bar of a round distance, right at the middle of what can be seen. */
export function ScaleBar({ insets }: { readonly insets: Insets }) {
  const map = useMapAtRest();
  const part = freePart(map, insets);
  const { x: partWidth, y: partHeight } = part.getSize();
  if (partWidth < LEAST_WIDTH || partHeight < LEAST_HEIGHT) return null;
  const middle = part.getCenter();
  const { lat } = map.containerPointToLatLng(L.point(middle.x, middle.y));
  const zoom = map.getZoom();
  const { kilometres, width } = scaleBar(lat, zoom, MOST);
  const words = scaleInWords(kilometres);
  // Where the scale differs much over the map, the latitude it is right for is named.
  const latitude = zoom < ONE_SCALE_FROM_ZOOM ? parallelInWords(Math.round(lat)) : null;
  return (
    <figure
      className="scale-bar"
      aria-label={
        latitude === null
          ? messages.scale({ length: words })
          : messages.scaleAt({ length: words, latitude })
      }
    >
      <figcaption className="scale-bar-words">
        {latitude === null ? words : messages.lengthAt({ length: words, latitude })}
      </figcaption>
      <svg width={width + 2} height={HEIGHT + 2} aria-hidden="true">
        <rect x={0.5} y={0.5} width={width} height={HEIGHT} className="scale-bar-ground" />
        <rect x={0.5} y={0.5} width={width / 4} height={HEIGHT} className="scale-bar-ink" />
        <rect
          x={0.5 + width / 2}
          y={0.5}
          width={width / 2}
          height={HEIGHT}
          className="scale-bar-ink"
        />
        <rect x={0.5} y={0.5} width={width} height={HEIGHT} className="scale-bar-frame" />
      </svg>
    </figure>
  );
}
