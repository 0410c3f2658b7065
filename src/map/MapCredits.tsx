import { creditOfStreetMap, SETTINGS_ID, STREET_MAP_FROM_ZOOM } from "../view/settings";
import { useView } from "../view/view";
import { useMapAtRest } from "./use-map-moves";

/** From this zoom on, lines drawn for 1:10 million are stretched. */
const HONEST_TO_ZOOM = 7.5;

/** Whose map it is, and where it ends. */
export function MapCredits() {
  const map = useMapAtRest();
  const streetMap = useView((view) => view.streetMap);
  const zoom = map.getZoom();
  const streets = streetMap !== null && zoom >= STREET_MAP_FROM_ZOOM;
  const past = zoom >= HONEST_TO_ZOOM && !streets;
  return (
    <div className="map-credits">
      <div role="status">
        {past && (
          <p className="map-past-scale">
            Coasts and borders are approximate this near.{" "}
            {streetMap === null && (
              <button type="button" className="link" popoverTarget={SETTINGS_ID}>
                Street map…
              </button>
            )}
          </p>
        )}
      </div>
      <p className="map-attribution">
        {streets ? `Streets of today: ${creditOfStreetMap(streetMap)} · ` : ""}Map: Natural Earth ·
        Trail: this atlas, CC BY 4.0
      </p>
    </div>
  );
}
