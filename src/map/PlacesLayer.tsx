import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { type Day, dayOfMoment } from "../itinerary/day";
import { type Itinerary, positionAt, segmentAt } from "../itinerary/itinerary";
import { placeNameOnDay } from "../itinerary/whereabouts-words";
import { select } from "../view/navigation";
import { currentView, useView, type View } from "../view/view";
import type { Insets } from "./insets";
import {
  type Box,
  type LabelRequest,
  type LabelSide,
  NAMES_PLACED,
  namesPlaced,
  type PlacedNames,
  type Placement,
  placeLabels,
} from "./label-placement";
import { LABEL_HEIGHT, labelWidth } from "./label-width";
import { toLatLng } from "./leaflet-position";
import { HOUSES_FROM_ZOOM, houseSites, type PlaceSite, townSites } from "./place-sites";
import {
  importanceOf,
  placesOfJourney,
  radiusOf,
  type SiteStanding,
  spokenSite,
  standingOf,
} from "./site-standing";

interface PlacesProps extends LayerProps {
  readonly itinerary: Itinerary;
  /** The edges of the map that cards cover: names are set beside them, not under them. */
  readonly insets: Insets;
}

/** Radius in CSS pixels of the dot that stands for a place crowded out by greater ones. */
const CROWDED_RADIUS = 2;

/** How many places the Tab key stops at, the most important first. */
const MOST_TAB_STOPS = 60;

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
    const open = () => select({ kind: "place", id: place.id });
    marker.on("click", open);
    // Leaflet answers Enter; a button answers the space bar too.
    marker.on("keydown", ({ originalEvent }: L.LeafletKeyboardEvent) => {
      if (originalEvent.key !== " ") return;
      originalEvent.preventDefault();
      open();
    });
    return marker;
  }

  private layOut(map: L.Map, view: View): void {
    this.shownDay = dayOfMoment(view.moment);
    const near = map.getZoom() >= HOUSES_FROM_ZOOM;
    for (const { marker } of near ? this.towns : this.houses) this.removeLayer(marker);
    const journeyPlaces = placesOfJourney(this.itinerary, view, near);
    const size = map.getSize();
    const bounds = L.bounds([-60, -60], [size.x + 60, size.y + 60]);
    const candidates = (near ? this.houses : this.towns)
      .map((marked) => ({
        marked,
        point: map.latLngToContainerPoint(marked.marker.getLatLng()),
        standing: standingOf(marked.site, view, journeyPlaces),
      }))
      .filter(({ marked, point }) => {
        const inside = bounds.contains(point);
        if (!inside) this.removeLayer(marked.marker);
        return inside;
      })
      .sort((a, b) => importanceOf(b.standing) - importanceOf(a.standing));
    const requests = candidates.map(({ marked, point, standing }) =>
      this.requestOf(marked, point, standing),
    );
    const area = freeArea(size, this.insets);
    const placements = placeLabels(requests, area, this.travellerBox(map, view));
    const placed: PlacedNames = { area, names: namesPlaced(requests, placements) };
    map.fire(NAMES_PLACED, placed);
    let tabStops = 0;
    candidates.forEach(({ marked, standing }, order) => {
      const placement = placements.get(marked.site.place.id);
      if (!placement) return;
      this.draw(marked, standing, placement, order);
      const tabStop = placement.full && standing.state !== "future" && tabStops < MOST_TAB_STOPS;
      if (tabStop) tabStops++;
      const element = marked.marker.getElement();
      if (element) element.tabIndex = tabStop ? 0 : -1;
    });
  }

  private requestOf(marked: MarkedSite, { x, y }: L.Point, standing: SiteStanding): LabelRequest {
    const { place } = marked.site;
    return {
      id: place.id,
      x,
      y,
      radius: radiusOf(standing),
      labelWidth: labelWidth(placeNameOnDay(place, this.shownDay)),
      labelHeight: LABEL_HEIGHT,
      named: standing.selected || (standing.state !== "future" && standing.inJourney),
      side: marked.side,
    };
  }

  /** What the traveller covers while he is between places. */
  private travellerBox(map: L.Map, { moment }: View): readonly Box[] {
    if (segmentAt(this.itinerary, moment).kind !== "leg") return [];
    const { x, y } = map.latLngToContainerPoint(toLatLng(positionAt(this.itinerary, moment)));
    return [{ left: x - 11, top: y - 11, right: x + 11, bottom: y + 11 }];
  }

  /**
   * Puts a mark on the map. Leaflet makes a new, empty element each time; it is set among the others
   * by first visit, so that the Tab key follows the life.
   */
  private enter(marked: MarkedSite): void {
    marked.html = "";
    this.addLayer(marked.marker);
    const element = marked.marker.getElement();
    const all = this.towns.includes(marked) ? this.towns : this.houses;
    const later = all
      .slice(all.indexOf(marked) + 1)
      .find(({ marker }) => this.hasLayer(marker) && marker.getElement())
      ?.marker.getElement();
    if (element && later) later.before(element);
  }

  private draw(
    marked: MarkedSite,
    standing: SiteStanding,
    { full, side }: Placement,
    order: number,
  ): void {
    const { site, marker } = marked;
    const { state, inJourney, selected } = standing;
    if (!this.hasLayer(marker)) this.enter(marked);
    const element = marker.getElement();
    if (!element) return;
    marked.side = side;
    const name = placeNameOnDay(site.place, this.shownDay);
    const classes = ["place-mark", `place-${state}`];
    if (!full) classes.push("place-crowded");
    if (!inJourney) classes.push("place-dimmed");
    if (selected) classes.push("place-selected");
    if (site.stays.length === 0) classes.push("place-event");
    const radius = full ? radiusOf(standing) : CROWDED_RADIUS;
    const label = side
      ? `<span class="place-label place-label-${side}">${escaped(name)}</span>`
      : "";
    const html = `<span class="${classes.join(" ")}" style="--radius:${radius.toFixed(1)}px">${label}</span>`;
    if (html !== marked.html) {
      marked.html = html;
      element.innerHTML = html;
      element.setAttribute("aria-label", spokenSite(name, site));
    }
    marker.setZIndexOffset(state === "present" ? 900 : full ? 500 - order : -500);
  }
}

/** The part of the map that no card covers, in container pixels. */
function freeArea(size: L.Point, { top, right, bottom, left }: Insets): Box {
  return { left, top, right: size.x - right, bottom: size.y - bottom };
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
