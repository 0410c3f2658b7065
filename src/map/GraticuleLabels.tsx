import { graticuleLabels } from "./graticule-labels";
import type { Insets } from "./insets";
import { toLatLng } from "./leaflet-position";
import { useMapAtRest } from "./use-map-moves";

/** Degrees between two lines of the graticule, as the base map paints it. */
const STEP = 10;
/** From this zoom on, a line of the graticule is too rare to orient by. */
const TO_ZOOM = 5.5;

/** CSS pixels between a card and the labels beside it. */
const BESIDE_CARD = 7;
/** CSS pixels between the edge of the map and the labels on it. */
const LEAST_LEFT = 5;

/**
 * The degrees of the graticule at small scales: meridians along the top of the map, over all cards;
 * parallels down the left of the part that no card covers.
 */
export function GraticuleLabels({ insets }: { readonly insets: Insets }) {
  const map = useMapAtRest();
  if (map.getZoom() >= TO_ZOOM) return null;
  const { x: width, y: height } = map.getSize();
  const labels = graticuleLabels(
    { width, height, pixelsOf: (position) => map.latLngToContainerPoint(toLatLng(position)) },
    STEP,
  );
  const lowest = height - insets.bottom;
  const shown = labels.filter(
    ({ edge, offset }) => edge === "top" || (offset > insets.top && offset < lowest),
  );
  return (
    <div className="graticule-labels" aria-hidden="true">
      {shown.map(({ edge, offset, words }) => (
        <span
          key={`${edge} ${offset}`}
          className={`graticule-label graticule-label-${edge}`}
          style={
            edge === "top"
              ? { left: offset }
              : { top: offset, left: Math.max(LEAST_LEFT, insets.left - BESIDE_CARD) }
          }
        >
          {words}
        </span>
      ))}
    </div>
  );
}
