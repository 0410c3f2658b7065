import messages from "virtual:messages/map";
import {
  creditOfStreetMap,
  SETTINGS_ID,
  STREET_MAP_FROM_ZOOM,
  termsOfStreetMap,
} from "../view/settings";
import { changeView, useView } from "../view/view";
import { useMapAtRest } from "./use-map-moves";

/** From this zoom on, lines drawn for 1:10 million are stretched. */
const HONEST_TO_ZOOM = 7.5;

/** Whose map it is, and where it ends. */
export function MapCredits() {
  const map = useMapAtRest();
  const streetMap = useView((view) => view.streetMap);
  const zoom = map.getZoom();
  const streets = zoom >= STREET_MAP_FROM_ZOOM ? streetMap : null;
  const past = zoom >= HONEST_TO_ZOOM && streets === null;
  return (
    <div className="map-credits">
      <div role="status">
        {past && (
          <p className="map-past-scale">
            {messages.approximate()}{" "}
            {streetMap === null && (
              <button
                type="button"
                className="link"
                aria-haspopup="dialog"
                onClick={openStreetMapSetting}
              >
                {messages.streetMap()}
              </button>
            )}
          </p>
        )}
      </div>
      {streets !== null && (
        <p className="map-attribution">
          {messages.streetsOfToday()} <StreetMapCredit template={streets} />
        </p>
      )}
      <p className="map-attribution">{messages.attribution()}</p>
    </div>
  );
}

function StreetMapCredit({ template }: { readonly template: string }) {
  const terms = termsOfStreetMap(template);
  const credit = creditOfStreetMap(template);
  if (terms === null) return credit;
  return (
    <a href={terms} target="_blank" rel="noreferrer">
      {credit}
    </a>
  );
}

/** The card is open before the setting asked for takes the focus: nothing hidden could. */
function openStreetMapSetting(): void {
  const card = document.getElementById(SETTINGS_ID);
  if (!card?.matches(":popover-open")) card?.showPopover();
  changeView({ settingAskedFor: "streetMap" });
}
