import { type RefObject, useEffect } from "react";
import { useMap } from "react-leaflet";
import { isMotionWelcome } from "../view/motion";
import { useView } from "../view/view";
import { beginAnew, type Chase } from "./chase";
import type { Insets } from "./insets";
import { type MapMoves, WHOLE_WANTED } from "./map-moves";
import { flyToFrame, useTourFrame } from "./tour-frame";

interface TourCameraProps {
  readonly insets: Insets;
  readonly moves: RefObject<MapMoves | null>;
  readonly chase: Chase;
  /** Whether the next step is flown to; else the map is there at once. */
  readonly toFly: RefObject<boolean>;
  /** Called with whether the step says nothing of the map. */
  readonly onFrameless: (frameless: boolean) => void;
}

/** Brings into view, while a tour is read, what its step is about. */
export default function TourCamera({ insets, moves, chase, toFly, onFrameless }: TourCameraProps) {
  const map = useMap();
  const mapView = useView((view) => view.mapView);
  const frame = useTourFrame();
  const frameless = frame === null;

  useEffect(() => {
    onFrameless(frameless);
    return () => onFrameless(false);
  }, [frameless, onFrameless]);

  useEffect(() => {
    if (!frame || mapView) return;
    const show = (animated: boolean): void => {
      beginAnew(chase, false);
      moves.current?.make(() => flyToFrame(map, frame, insets, animated && isMotionWelcome()));
    };
    const showAgain = (): void => show(false);
    show(toFly.current);
    toFly.current = true;
    map.on("resize", showAgain);
    map.on(WHOLE_WANTED, showAgain);
    return () => {
      map.off("resize", showAgain);
      map.off(WHOLE_WANTED, showAgain);
      // Whoever leaves the tour stays where it was: the map goes on from there after the traveller.
      chase.following = true;
    };
  }, [map, frame, mapView, insets, moves, chase, toFly]);

  return null;
}
