import { graticuleLabels } from "./graticule-labels";
import { toLatLng } from "./leaflet-position";
import { useMapAtRest } from "./use-map-moves";

/** Degrees between two lines of the graticule, as the base map paints it. */
const STEP = 10;
/** From this zoom on, a line of the graticule is too rare to orient by. */
const TO_ZOOM = 5.5;

/** The degrees of the graticule on the edges of the map, at small scales. */
export function GraticuleLabels() {
  const map = useMapAtRest();
  if (map.getZoom() >= TO_ZOOM) return null;
  const { x: width, y: height } = map.getSize();
  const labels = graticuleLabels(
    { width, height, pixelsOf: (position) => map.latLngToContainerPoint(toLatLng(position)) },
    STEP,
  );
  return (
    <div className="graticule-labels" aria-hidden="true">
      {labels.map(({ edge, offset, words }) => (
        <span
          key={`${edge} ${offset}`}
          className={`graticule-label graticule-label-${edge}`}
          style={edge === "top" ? { left: offset } : { top: offset }}
        >
          {words}
        </span>
      ))}
    </div>
  );
}
