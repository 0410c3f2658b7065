import { MapPin } from "lucide-react";
import { changeView } from "../view/view";

interface ShowOnMapProps {
  readonly places: readonly string[];
}

/** A button that brings places into view, all at once. */
export function ShowOnMap({ places }: ShowOnMapProps) {
  if (places.length === 0) return null;
  return (
    <p className="show-on-map">
      <button type="button" className="plain-button" onClick={() => changeView({ framed: places })}>
        <MapPin size={15} aria-hidden="true" />{" "}
        {places.length === 1 ? "Show the place on the map" : "Show the places on the map"}
      </button>
    </p>
  );
}
