import messages from "virtual:messages/map";
import { useMemo, useRef } from "react";
import { TileLayer } from "react-leaflet";
import { STREET_MAP_FROM_ZOOM } from "../../view/settings";
import { changeView, useView } from "../../view/view";

/** A street map of today beneath borders and trail, where the reader has agreed to fetch one. */
export function StreetMapLayer() {
  const template = useView((view) => view.streetMap);
  const told = useRef<string | null>(null);
  const handlers = useMemo(
    () => ({
      tileerror: () => {
        if (told.current === template) return;
        told.current = template;
        changeView({
          notice: messages.streetMapSilent(),
        });
      },
    }),
    [template],
  );
  if (template === null) return null;
  return (
    <TileLayer
      key={template}
      url={template}
      minZoom={STREET_MAP_FROM_ZOOM}
      zIndex={2}
      className="street-map"
      eventHandlers={handlers}
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}
