import L from "leaflet";
import { lazy, Suspense, useMemo, useState } from "react";
import { MapContainer } from "react-leaflet";
import { useItinerary } from "../view/itinerary-context";
import { useView } from "../view/view";
import { BaseMapLayer } from "./base/BaseMapLayer";
import { BordersLayer } from "./base/BordersLayer";
import { StreetMapLayer } from "./base/StreetMapLayer";
import { Camera } from "./Camera";
import type { Insets } from "./insets";
import "./map.css";
import { GraticuleLabels } from "./GraticuleLabels";
import { MapControls } from "./MapControls";
import { PlacesLayer } from "./PlacesLayer";
import { PrintWhenDrawn } from "./PrintWhenDrawn";
import { TravellerLayer } from "./TravellerLayer";
import { TrailLayer } from "./trail/TrailLayer";
import { ZOOM_STEP } from "./world-limits";

const MapExtent = lazy(() => import("./MapExtent"));
const PlateDialog = lazy(() => import("./plate/PlateDialog"));

export interface AtlasMapProps {
  /** The edges of the map that cards and bars cover: content is fitted to what is left. */
  readonly insets: Insets;
}

const OPENING_CENTER = L.latLng(45, 10);

/** The map of the life. */
export function AtlasMap({ insets }: AtlasMapProps) {
  const itinerary = useItinerary();
  // The borders are fetched once the base map is drawn, so that there is a map to look at sooner.
  const [drawn, setDrawn] = useState(false);
  const matching = useView((view) => view.matching);
  const measured = useView((view) => view.drawer !== null || view.extentFollows);
  const savingPlate = useView((view) => view.dialog === "plate");
  const onceDrawn = useMemo(() => ({ load: () => setDrawn(true) }), []);
  return (
    <MapContainer
      className="map"
      center={OPENING_CENTER}
      zoom={3}
      minZoom={1}
      maxZoom={13}
      zoomSnap={ZOOM_STEP}
      zoomDelta={0.75}
      wheelPxPerZoomLevel={110}
      zoomControl={false}
      attributionControl={false}
    >
      <BaseMapLayer eventHandlers={onceDrawn} />
      <StreetMapLayer />
      {drawn && <BordersLayer borderDays={itinerary.atlas.borderDays} />}
      <TrailLayer key={`trail ${matching?.key}`} itinerary={itinerary} matching={matching} />
      <PlacesLayer
        key={`places ${matching?.key}`}
        itinerary={itinerary}
        matching={matching}
        insets={insets}
      />
      <TravellerLayer itinerary={itinerary} />
      <PrintWhenDrawn />
      <Camera insets={insets} />
      {measured && (
        <Suspense fallback={null}>
          <MapExtent insets={insets} />
        </Suspense>
      )}
      <GraticuleLabels insets={insets} />
      <MapControls insets={insets} />
      {savingPlate && (
        <Suspense fallback={null}>
          <PlateDialog insets={insets} />
        </Suspense>
      )}
    </MapContainer>
  );
}
