import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { changeView } from "../view/view";
import { boundsInPart, freePart } from "./free-part";
import type { Insets } from "./insets";
import { toPosition } from "./leaflet-position";

/** Keeps what the free part of the map shows in the view, for those who filter by it. */
export default function MapExtent({ insets }: { readonly insets: Insets }) {
  const map = useMap();
  useEffect(() => {
    const measure = (): void => {
      const bounds = boundsInPart(map, freePart(map, insets));
      changeView({
        mapExtent: {
          southWest: toPosition(bounds.getSouthWest()),
          northEast: toPosition(bounds.getNorthEast()),
        },
      });
    };
    measure();
    map.on("moveend resize", measure);
    return () => {
      map.off("moveend resize", measure);
    };
  }, [map, insets]);
  return null;
}
