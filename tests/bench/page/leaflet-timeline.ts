/** Leaflet.timeline, with its lines as SVG or on Leaflet's canvas. */
import L from "leaflet";
import "leaflet.timeline";
import { type Contender, LINE, plainMap, timedLegs, timeOf } from "./contender";

/** What of it is used: its own types are for an older Leaflet. */
interface Timeline extends L.Layer {
  setTime(time: number): void;
}
interface WithTimeline {
  timeline(legs: ReturnType<typeof timedLegs>, options: L.GeoJSONOptions): Timeline;
}

export function leafletTimeline(preferCanvas: boolean): Contender {
  let timeline: Timeline;
  return {
    mount(element, itinerary, moment) {
      timeline = (L as unknown as WithTimeline).timeline(timedLegs(itinerary), {
        style: () => LINE,
        interactive: false,
      });
      timeline.addTo(plainMap(element, preferCanvas));
      timeline.setTime(timeOf(moment));
    },
    show(moment) {
      timeline.setTime(timeOf(moment));
    },
  };
}
