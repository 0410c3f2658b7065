import L from "leaflet";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { positionAt } from "../itinerary/itinerary";
import { useItinerary } from "../view/itinerary-context";
import { currentView, useView } from "../view/view";
import { centre } from "./centre";
import type { Insets } from "./insets";
import { toLatLng } from "./leaflet-position";
import {
  LOCATOR_HEIGHT,
  LOCATOR_WIDTH,
  locatorBox,
  locatorPoint,
  positionOnLocator,
} from "./locator";
import { locatorLand } from "./locator-land";
import { useMapAtRest } from "./use-map-moves";

/** A small world that shows which part of it the map shows, and where he is. */
export default function Locator({ insets }: { readonly insets: Insets }) {
  const map = useMapAtRest();
  const land = useLand();
  if (land === null) return null;
  const size = map.getSize();
  const southWest = map.containerPointToLatLng(L.point(insets.left, size.y - insets.bottom));
  const northEast = map.containerPointToLatLng(L.point(size.x - insets.right, insets.top));
  const box = locatorBox([southWest.lng, southWest.lat], [northEast.lng, northEast.lat]);
  const goThere = (event: MouseEvent<SVGSVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const position = positionOnLocator({ x: event.clientX - left, y: event.clientY - top });
    centre(map, toLatLng(position), insets, false);
  };
  return (
    // The keyboard moves the map itself; this is a picture of it that a pointer may also use.
    <div className="card locator" aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden from assistive technology. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the map's own keys do the same. */}
      <svg width={LOCATOR_WIDTH} height={LOCATOR_HEIGHT} onClick={goThere}>
        {[-LOCATOR_WIDTH, 0, LOCATOR_WIDTH].map((shift) => (
          <path key={shift} d={land} className="locator-land" transform={`translate(${shift})`} />
        ))}
        <rect {...box} className="locator-view" />
        <Traveller />
      </svg>
    </div>
  );
}

/** Where he is, moved without rendering: only when it shows. */
function Traveller() {
  const itinerary = useItinerary();
  const dot = useRef<SVGCircleElement>(null);
  useEffect(() => {
    let shown = "";
    const show = (): void => {
      const { x, y } = locatorPoint(positionAt(itinerary, currentView().moment));
      const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
      if (place === shown) return;
      shown = place;
      dot.current?.setAttribute("transform", place);
    };
    show();
    return useView.subscribe((view, before) => {
      if (view.moment !== before.moment) show();
    });
  }, [itinerary]);
  return <circle ref={dot} r={2.4} className="locator-traveller" />;
}

/** The outlines of land once they are there; null until then. */
function useLand(): string | null {
  const [land, setLand] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    locatorLand()
      .then((path) => here && setLand(path))
      // Without it the map is none the worse.
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  return land;
}
