import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { type Day, dayOfMoment } from "../itinerary/day";
import { type Itinerary, positionAt, segmentAt } from "../itinerary/itinerary";
import { segmentsOfJourney } from "../itinerary/journey-summary";
import { placeNameOnDay } from "../itinerary/whereabouts-words";
import { select } from "../view/navigation";
import { currentView, useView, type View } from "../view/view";
import type { Insets } from "./insets";
import {
  type Box,
  type LabelRequest,
  type LabelSide,
  type Placement,
  placeLabels,
} from "./label-placement";
import { LABEL_HEIGHT, labelWidth } from "./label-width";
import { toLatLng } from "./leaflet-position";
import {
  daysAt,
  HOUSES_FROM_ZOOM,
  houseSites,
  isAt,
  type PlaceSite,
  radiusForDays,
  townSites,
} from "./place-sites";

interface PlacesProps extends LayerProps {
  readonly itinerary: Itinerary;
  /** The edges of the map that cards cover: names are set beside them, not under them. */
  readonly insets: Insets;
}

/** How a site stands to the moment shown. */
type SiteState = "present" | "reached" | "future";

/** A site with its mark on the map. */
interface MarkedSite {
  readonly site: PlaceSite;
  readonly marker: L.Marker;
  side: LabelSide | null;
  html: string;
}

/** The places of the life: a mark each, bigger where he stayed longer, with the name of the day. */
class Places extends L.LayerGroup {
  private readonly towns: readonly MarkedSite[];
  private readonly houses: readonly MarkedSite[];
  private unsubscribe: (() => void) | null = null;
  private frame = 0;
  private shownDay: Day = Number.NaN;

  constructor(
    private readonly itinerary: Itinerary,
    private insets: Insets,
  ) {
    super();
    const mark = (site: PlaceSite): MarkedSite => ({
      site,
      marker: this.markerOf(site),
      side: null,
      html: "",
    });
    this.towns = townSites(itinerary).map(mark);
    this.houses = houseSites(itinerary).map(mark);
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    map.on("moveend zoomend viewreset resize", this.schedule, this);
    this.unsubscribe = useView.subscribe((view, before) => {
      const sameDay = dayOfMoment(view.moment) === this.shownDay;
      if (sameDay && view.selection === before.selection && view.journey === before.journey) return;
      this.schedule();
    });
    this.schedule();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off("moveend zoomend viewreset resize", this.schedule, this);
    this.unsubscribe?.();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    return super.onRemove(map);
  }

  /** Takes note of which edges of the map are covered now. */
  cover(insets: Insets): void {
    this.insets = insets;
    this.schedule();
  }

  /** Lays out once a frame at most, however much has changed. */
  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this._map) this.layOut(this._map, currentView());
    });
  }

  private markerOf({ place }: PlaceSite): L.Marker {
    const marker = L.marker(toLatLng(place.position), {
      icon: L.divIcon({ className: "place", html: "", iconSize: [24, 24] }),
      keyboard: true,
      riseOnHover: true,
    });
    marker.on("click", () => select({ kind: "place", id: place.id }));
    return marker;
  }

  private layOut(map: L.Map, view: View): void {
    this.shownDay = dayOfMoment(view.moment);
    const near = map.getZoom() >= HOUSES_FROM_ZOOM;
    const shown = near ? this.houses : this.towns;
    for (const { marker } of near ? this.towns : this.houses) this.removeLayer(marker);
    const journeyPlaces = placesOfJourney(this.itinerary, view, near);
    const size = map.getSize();
    const bounds = L.bounds([-60, -60], [size.x + 60, size.y + 60]);
    const candidates = shown
      .map((marked) => {
        const point = map.latLngToContainerPoint(marked.marker.getLatLng());
        const days = daysAt(marked.site, view.moment);
        const state = stateOf(marked.site, view.moment, days);
        const inJourney = journeyPlaces === null || journeyPlaces.has(marked.site.place.id);
        const selected =
          view.selection.kind === "place" && view.selection.id === marked.site.place.id;
        return { marked, point, days, state, inJourney, selected };
      })
      .filter(({ marked, point }) => {
        const inside = bounds.contains(point);
        if (!inside) this.removeLayer(marked.marker);
        return inside;
      })
      .sort((a, b) => importance(b) - importance(a));
    const requests = candidates.map(
      ({ marked, point, days, state, inJourney, selected }): LabelRequest => {
        const name = placeNameOnDay(marked.site.place, this.shownDay);
        return {
          id: marked.site.place.id,
          x: point.x,
          y: point.y,
          radius: state === "future" ? 2.5 : radiusForDays(days),
          labelWidth: labelWidth(name),
          labelHeight: LABEL_HEIGHT,
          named: selected || (state !== "future" && inJourney),
          side: marked.side,
        };
      },
    );
    const placements = placeLabels(
      requests,
      freeArea(size, this.insets),
      this.travellerBox(map, view),
    );
    candidates.forEach((candidate, order) => {
      const placement = placements.get(candidate.marked.site.place.id);
      if (placement) this.draw(candidate, placement, order);
    });
  }

  /** What the traveller covers while he is between places. */
  private travellerBox(map: L.Map, { moment }: View): readonly Box[] {
    if (segmentAt(this.itinerary, moment).kind !== "leg") return [];
    const { x, y } = map.latLngToContainerPoint(toLatLng(positionAt(this.itinerary, moment)));
    return [{ left: x - 11, top: y - 11, right: x + 11, bottom: y + 11 }];
  }

  private draw(candidate: Candidate, { full, side }: Placement, order: number): void {
    const { marked, state, days, inJourney, selected } = candidate;
    const { site, marker } = marked;
    if (!this.hasLayer(marker)) this.addLayer(marker);
    const element = marker.getElement();
    if (!element) return;
    marked.side = side;
    const name = placeNameOnDay(site.place, this.shownDay);
    const radius = full ? (state === "future" ? 2.5 : radiusForDays(days)) : 2;
    const classes = ["place-mark", `place-${state}`];
    if (!full) classes.push("place-crowded");
    if (!inJourney) classes.push("place-dimmed");
    if (selected) classes.push("place-selected");
    if (site.stays.length === 0) classes.push("place-event");
    const label = side
      ? `<span class="place-label place-label-${side}">${escaped(name)}</span>`
      : "";
    const html = `<span class="${classes.join(" ")}" style="--radius:${radius.toFixed(1)}px">${label}</span>`;
    if (html !== marked.html) {
      marked.html = html;
      element.innerHTML = html;
      element.setAttribute("aria-label", spokenName(name, site));
      element.tabIndex = full && state !== "future" ? 0 : -1;
    }
    marker.setZIndexOffset(state === "present" ? 900 : full ? 500 - order : -500);
  }
}

interface Candidate {
  readonly marked: MarkedSite;
  readonly days: number;
  readonly state: SiteState;
  readonly inJourney: boolean;
  readonly selected: boolean;
}

function importance({ marked, days, state, inJourney, selected }: Candidate): number {
  return (
    (selected ? 1e9 : 0) +
    (state === "present" ? 1e8 : 0) +
    (inJourney ? 1e7 : 0) +
    (state === "future" ? 0 : 1e6) +
    // A region's point stands for somewhere in it: towns go first.
    (marked.site.place.kind === "region" ? days * 0.01 : days)
  );
}

function stateOf(site: PlaceSite, moment: number, days: number): SiteState {
  if (isAt(site, moment)) return "present";
  return days > 0 || site.firstDay <= moment ? "reached" : "future";
}

/** The part of the map that no card covers, in container pixels. */
function freeArea(size: L.Point, { top, right, bottom, left }: Insets): Box {
  return { left, top, right: size.x - right, bottom: size.y - bottom };
}

function placesOfJourney(
  itinerary: Itinerary,
  view: View,
  near: boolean,
): ReadonlySet<string> | null {
  const journey = itinerary.atlas.journeys.find(({ id }) => id === view.journey?.id);
  if (!journey) return null;
  const ids = segmentsOfJourney(itinerary, journey).flatMap((segment) =>
    segment.kind === "stay" ? [segment.place] : [segment.from, segment.to],
  );
  return new Set(near ? ids : ids.map((id) => itinerary.placesById.get(id)?.within ?? id));
}

function spokenName(name: string, { stays, eventCount }: PlaceSite): string {
  if (stays.length === 0)
    return `${name}, ${eventCount === 1 ? "1 event" : `${eventCount} events`}`;
  const days = Math.max(1, Math.round(stays.reduce((sum, [start, end]) => sum + end - start, 0)));
  return `${name}, ${stays.length === 1 ? "1 stay" : `${stays.length} stays`}, ${days === 1 ? "1 day" : `${days.toLocaleString("en")} days`}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The marks of the places. */
export const PlacesLayer = createLayerComponent<Places, PlacesProps>(
  function createPlaces({ itinerary, insets }, context) {
    return createElementObject(new Places(itinerary, insets), context);
  },
  function updatePlaces(places, props, previous) {
    if (props.insets !== previous.insets) places.cover(props.insets);
  },
);
