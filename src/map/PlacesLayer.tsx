import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { type Day, dayOfMoment } from "../itinerary/day";
import { type Itinerary, positionAt, segmentAt } from "../itinerary/itinerary";
import { atRest } from "../view/at-rest";
import { select } from "../view/navigation";
import { paced } from "../view/paced";
import { currentView, type MatchingSegments, useView, type View } from "../view/view";
import { frameSlices } from "./frame-slices";
import { freePart } from "./free-part";
import type { Insets } from "./insets";
import { type JourneyOrder, numbersOf, orderOfJourney } from "./journey-order";
import { toLatLng } from "./leaflet-position";
import { type Box, boxAround, boxAt } from "./lettering/box";
import { LineNames } from "./lettering/line-names";
import type { LineSetting } from "./lettering/line-settings";
import { nameOnMap } from "./lettering/name-on-map";
import { nameRests } from "./lettering/name-rests";
import { placeNames, type Setting } from "./lettering/place-names";
import { measureAgain } from "./lettering/text-width";
import "./lettering/lettering.css";
import { openCluster } from "./open-cluster";
import { boxesOfMarks, layOutPlaces, type PlacedPlace, rankedRequests } from "./place-layout";
import { PlaceMark } from "./place-mark";
import type { PlaceSite } from "./place-sites";
import { classesOf, inWords, spokenMark } from "./placed-places";
import { type PlacesToShow, placesToShow, type ShownPlace } from "./shown-places";

interface PlacesProps extends LayerProps {
  readonly itinerary: Itinerary;
  /** The segments whose places are marked; null for all. */
  readonly matching: MatchingSegments | null;
  /** The edges of the map that cards cover: names are set beside them, not under them. */
  readonly insets: Insets;
}

/** How many places the Tab key stops at, the most important first. */
const MOST_TAB_STOPS = 60;
/** How long time stands still, in milliseconds, before all names that have room are set. */
const REST = 300;
/** A step of more days than this is a leap over what happened between. */
const READABLE_STEP = 45;
/** Milliseconds between two layings out while the days leap by. */
const FLYING_INTERVAL = 300;
/** What lies over the map besides the cards at its edges. */
const OVER_THE_MAP = ".legend, .map-buttons, .map-foot, .locator";
/** How far outside the map marks are kept, in CSS pixels. */
const MARGIN = 60;

/**
 * The places of the life and all names on the map. Names of every kind are set together, by rank,
 * so that none covers another: those of places are buttons in the page, those along lines are drawn
 * on a canvas.
 */
class Places extends L.LayerGroup {
  private readonly places: PlacesToShow;
  private readonly marks = new Map<string, PlaceMark>();
  private readonly entered = new Set<PlaceMark>();
  private lineNames: LineNames | null = null;
  private unsubscribe: (() => void) | null = null;
  private frame = 0;
  private readonly flyingPast = paced(() => this.schedule(), FLYING_INTERVAL);
  private readonly rests = nameRests();
  private readonly slices = frameSlices();
  /** Once time stands still, all names come that have room. */
  private readonly standingStill = atRest(() => {
    if (!this.rests.any() || currentView().playing) return;
    this.rests.end();
    this.setFor = "";
    this.schedule();
  }, REST);
  private shownDay: Day = Number.NaN;
  /** What the names depended on when they were last set. */
  private setFor = "";
  private settings: ReadonlyMap<string, string> = new Map();
  /** Where the places stand on the map, until it moves. */
  private readonly points = new Map<string, L.Point>();
  /** What marks say, by what that depends on: numbers are costly to write out. */
  private readonly spoken = new Map<string, string>();
  /** Boxes of what lies over the map; null until they are measured again. */
  private covered: readonly Box[] | null = null;
  private order: JourneyOrder = new Map();
  private orderedJourney: string | null = null;

  constructor(
    private readonly itinerary: Itinerary,
    matching: MatchingSegments | null,
    private insets: Insets,
  ) {
    super();
    this.places = placesToShow(itinerary, matching);
    const open = (mark: PlaceMark) => this.open(mark);
    // A town's own record is also a house of itself: its mark is made once, as the town.
    for (const site of [...this.places.houses, ...this.places.towns]) {
      this.marks.set(site.place.id, new PlaceMark(site, open));
    }
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    this.lineNames = new LineNames(map, () => this.moved());
    map.on("moveend zoomend viewreset resize", this.moved, this);
    document.fonts.addEventListener("loadingdone", this.fontsCame);
    this.unsubscribe = useView.subscribe((view, before) => {
      const sameDay = dayOfMoment(view.moment) === this.shownDay;
      const same =
        sameDay &&
        view.selection === before.selection &&
        view.marked === before.marked &&
        view.journey === before.journey &&
        view.highlight === before.highlight &&
        view.nameScript === before.nameScript &&
        view.naming === before.naming;
      if (same) return;
      if (sameDay) {
        this.rests.end();
        this.schedule();
      } else this.scheduleDay();
    });
    this.moved();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off("moveend zoomend viewreset resize", this.moved, this);
    document.fonts.removeEventListener("loadingdone", this.fontsCame);
    this.unsubscribe?.();
    this.lineNames?.remove();
    this.lineNames = null;
    this.flyingPast.end();
    cancelAnimationFrame(this.frame);
    this.standingStill.end();
    this.slices.end();
    this.frame = 0;
    this.entered.clear();
    return super.onRemove(map);
  }

  /** Takes note of which edges of the map are covered now. */
  cover(insets: Insets): void {
    this.insets = insets;
    this.moved();
  }

  private moved(): void {
    this.slices.end();
    this.lineNames?.moved();
    this.points.clear();
    this.covered = null;
    this.setFor = "";
    this.schedule();
  }

  private readonly fontsCame = (): void => {
    measureAgain();
    this.moved();
  };

  /** Lays out once a frame at most, however much has changed. */
  private schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this._map) this.layOut(this._map, currentView());
    });
  }

  /** Lays out when the day has changed; less often while the days fly past too fast to be read. */
  private scheduleDay(): void {
    const days = Math.abs(dayOfMoment(currentView().moment) - this.shownDay);
    if (days <= READABLE_STEP) this.schedule();
    else this.flyingPast.ask();
  }

  private open(mark: PlaceMark): void {
    const map = this._map;
    if (!map) return;
    const view = currentView();
    const shown = this.places
      .at(view, map.getZoom())
      .find(({ site }) => site.place.id === mark.site.place.id);
    const choose = ({ place }: PlaceSite) => select({ kind: "place", id: place.id });
    if (!shown || shown.members.length < 2) {
      choose(mark.site);
      return;
    }
    const nameOf = ({ place }: PlaceSite) =>
      nameOnMap(place, this.shownDay, view.nameScript, view.naming);
    openCluster(map, shown.members, this.insets, nameOf, choose);
  }

  private layOut(map: L.Map, view: View): void {
    const day = dayOfMoment(view.moment);
    const stepped = day !== this.shownDay;
    const leapt = Math.abs(day - this.shownDay) > READABLE_STEP;
    this.shownDay = day;
    // What was laid out last is not all on the map: it is no ground to leave things as they are.
    if (this.slices.areUnderWay()) this.setFor = "";
    const steps = this.layingOut(map, view, stepped);
    // While the days leap by, no frame may be long: names and marks change over several.
    if (leapt) this.slices.inTurn(steps);
    else this.slices.now(steps);
  }

  /** Lays out in steps of which none takes long. */
  private *layingOut(map: L.Map, view: View, stepped: boolean): Generator<void> {
    const journey = view.journey?.id ?? null;
    if (journey !== this.orderedJourney) {
      this.orderedJourney = journey;
      this.order = orderOfJourney(this.itinerary, view.journey);
    }
    const placed = this.placed(map, view);
    yield;
    const free = freePart(map, this.insets);
    const area: Box = {
      left: free.min?.x ?? 0,
      top: free.min?.y ?? 0,
      right: free.max?.x ?? 0,
      bottom: free.max?.y ?? 0,
    };
    const lines = this.lineNames?.requestsOn(this.shownDay, view.nameScript, area) ?? [];
    const setFor = [
      ...placed.map(inWords),
      ...lines.map(({ id }) => id),
      view.nameScript,
      view.naming,
    ].join();
    if (setFor === this.setFor && !this.rests.any()) return;
    this.setFor = setFor;
    yield;
    const requests = rankedRequests(placed, lines, area).filter(
      ({ id }) => !this.rests.isResting(id),
    );
    this.covered ??= coveredBoxes(map);
    const settings = placeNames(requests, {
      area,
      covered: this.covered,
      marks: boxesOfMarks(placed),
      passing: this.traveller(map, view),
      before: this.settings,
    });
    const before = this.settings;
    this.settings = new Map([...settings].map(([id, { key }]) => [id, key]));
    if (stepped) this.rests.stepped(before, this.settings);
    if (this.rests.any()) this.standingStill.ask();
    yield;
    yield* this.changes(placed, settings);
  }

  /** The places in view, the most important first. */
  private placed(map: L.Map, view: View): readonly PlacedPlace[] {
    const { x, y } = map.getSize();
    return layOutPlaces(this.places.at(view, map.getZoom()), {
      bounds: { left: -MARGIN, top: -MARGIN, right: x + MARGIN, bottom: y + MARGIN },
      pointOf: (site) => this.pointOf(map, site),
      nameOf: ({ place }) => nameOnMap(place, this.shownDay, view.nameScript, view.naming),
      orderOf: (members) =>
        numbersOf(
          this.order,
          members.map((site) => site.place.id),
          view.moment,
        ),
    });
  }

  private pointOf(map: L.Map, { place }: PlaceSite): L.Point {
    const known = this.points.get(place.id);
    if (known) return known;
    const point = map.latLngToContainerPoint(toLatLng(place.position));
    this.points.set(place.id, point);
    return point;
  }

  private spokenOf(name: string, shown: ShownPlace, order: string): string {
    const { site, members } = shown;
    const key = `${site.place.id} ${site.stays.length} ${name} ${members.length} ${order}`;
    const known = this.spoken.get(key);
    if (known !== undefined) return known;
    const spoken = spokenMark(name, shown, order);
    this.spoken.set(key, spoken);
    return spoken;
  }

  /** What the traveller covers while he is between places. */
  private traveller(map: L.Map, { moment }: View): readonly Box[] {
    if (segmentAt(this.itinerary, moment).kind !== "leg") return [];
    const { x, y } = map.latLngToContainerPoint(toLatLng(positionAt(this.itinerary, moment)));
    return [boxAround(x, y, 11)];
  }

  /** Brings the marks and names to how they were laid out, a mark at a step. */
  private *changes(
    placed: readonly PlacedPlace[],
    settings: ReadonlyMap<string, Setting>,
  ): Generator<void> {
    this.lineNames?.show([...settings.values()].filter(isLineSetting));
    yield;
    const shownIds = new Set(placed.map(({ shown }) => shown.site.place.id));
    for (const mark of this.entered) {
      if (shownIds.has(mark.site.place.id)) continue;
      this.removeLayer(mark.marker);
      this.entered.delete(mark);
      yield;
    }
    let tabStops = 0;
    for (const [rank, { shown, point, name, order, radius, crowded }] of placed.entries()) {
      const mark = this.marks.get(shown.site.place.id);
      if (!mark) continue;
      if (!this.entered.has(mark)) this.enter(mark);
      const { standing, members } = shown;
      const box = settings.get(shown.site.place.id)?.boxes[0];
      const isTabStop = standing.state !== "future" && tabStops < MOST_TAB_STOPS;
      if (isTabStop) tabStops++;
      mark.look({
        classes: classesOf(shown, crowded),
        radius,
        name,
        order,
        others: members.length - 1,
        nameAt: box
          ? { x: Math.round(box.left - point.x), y: Math.round(box.top - point.y) }
          : null,
        spoken: this.spokenOf(name, shown, order),
        isTabStop,
        height: standing.state === "present" ? 900 : crowded ? -500 : 500 - rank,
      });
      yield;
    }
  }

  /**
   * Puts a mark on the map. Leaflet makes a new, empty element each time; it is set among the others
   * by first visit, so that the Tab key follows the life.
   */
  private enter(mark: PlaceMark): void {
    this.addLayer(mark.marker);
    mark.entered();
    let next: PlaceMark | null = null;
    for (const other of this.entered) {
      const later = other.site.firstDay > mark.site.firstDay;
      if (later && (!next || other.site.firstDay < next.site.firstDay)) next = other;
    }
    const element = mark.marker.getElement();
    const following = next?.marker.getElement();
    if (element && following) following.before(element);
    this.entered.add(mark);
  }
}

/** The boxes of what lies over the map, from its upper left corner. */
function coveredBoxes(map: L.Map): readonly Box[] {
  const origin = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(OVER_THE_MAP)].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return boxAt(left - origin.left, top - origin.top, width, height);
  });
}

function isLineSetting(setting: Setting): setting is LineSetting {
  return "glyphs" in setting;
}

/** The marks of the places and all names on the map. */
export const PlacesLayer = createLayerComponent<Places, PlacesProps>(
  function createPlaces({ itinerary, matching, insets }, context) {
    return createElementObject(new Places(itinerary, matching, insets), context);
  },
  function updatePlaces(places, props, previous) {
    if (props.insets !== previous.insets) places.cover(props.insets);
  },
);
