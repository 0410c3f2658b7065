import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import type { Itinerary } from "../../itinerary/itinerary";
import type { Leg } from "../../itinerary/segment";
import { dayInWords } from "../../language/dates";
import { legEndsInWords, modePhrase } from "../../language/whereabouts";
import { select } from "../../view/navigation";
import {
  currentView,
  type MatchingSegments,
  shownJourneyId,
  useView,
  type View,
} from "../../view/view";
import { toPosition } from "../leaflet-position";
import { LegIndex } from "./leg-index";
import { MapCanvases } from "./map-canvases";
import { reachAt } from "./reach";
import "./trail.css";
import type { TrailInks } from "./trail-drawing";
import { trailInks } from "./trail-inks";
import { trailLife } from "./trail-life";
import { layOutLines, type TrailLines } from "./trail-lines";
import { TrailMarks } from "./trail-marks";
import { TrailPainter } from "./trail-painter";
import { worldPoint } from "./web-mercator";

interface TrailProps extends LayerProps {
  readonly itinerary: Itinerary;
  /** The segments to show; null for all. */
  readonly matching: MatchingSegments | null;
}

/** CSS pixels around a line that still count as the line, so that a finger can hit it. */
const HIT_TOLERANCE = 9;

/**
 * The way he came, on canvases that a worker paints; follows the view of the page. Fires `load` when
 * it shows all that it was to show.
 */
class Trail extends L.Layer {
  private readonly legs: readonly Leg[];
  private readonly lines: TrailLines;
  private readonly marks: TrailMarks;
  private canvases: MapCanvases | null = null;
  private painter: TrailPainter | null = null;
  private index: LegIndex | null = null;
  private unsubscribe: (() => void) | null = null;
  private themeObserver: MutationObserver | null = null;
  private hovered: number | null = null;
  private hoverFrame = 0;
  private readonly tooltip = L.tooltip({ className: "map-tooltip", offset: [12, 0] });

  constructor(
    private readonly itinerary: Itinerary,
    matching: MatchingSegments | null,
  ) {
    super();
    this.legs = itinerary.atlas.segments.filter(
      (segment): segment is Leg =>
        segment.kind === "leg" && (matching === null || matching.indices.has(segment.index)),
    );
    this.lines = layOutLines(this.legs);
    this.marks = new TrailMarks(itinerary, this.legs);
  }

  /** Whether it does not yet show all that it was to show. */
  isLoading(): boolean {
    return this.painter?.isPainting() ?? false;
  }

  override onAdd(map: L.Map): this {
    const canvases = new MapCanvases(map, "trail", (turn, frame, ratio) => {
      const view = currentView();
      this.painter?.begin(
        turn,
        { frame, ratio },
        this.inks(view),
        view.moment,
        this.marks.of(view),
      );
    });
    this.canvases = canvases;
    this.painter = new TrailPainter(
      trailLife(this.legs, this.lines),
      canvases.canvases,
      () => canvases.turn(),
      () => this.fire("load"),
    );
    this.redraw();
    this.themeObserver = new MutationObserver(() => this.redraw());
    this.themeObserver.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.unsubscribe = useView.subscribe((view, before) => {
      if (
        view.trailColors !== before.trailColors ||
        view.journey?.beside !== before.journey?.beside
      ) {
        this.redraw();
      } else if (
        view.moment !== before.moment ||
        shownJourneyId(view) !== shownJourneyId(before) ||
        view.selection !== before.selection ||
        view.highlight !== before.highlight
      ) {
        this.show(view);
      }
    });
    map.on("mousemove", this.hover, this);
    map.on("mouseout movestart zoomstart", this.leave, this);
    map.on("click", this.click, this);
    return this;
  }

  override onRemove(map: L.Map): this {
    this.leave();
    map.off("mousemove", this.hover, this);
    map.off("mouseout movestart zoomstart", this.leave, this);
    map.off("click", this.click, this);
    this.unsubscribe?.();
    this.themeObserver?.disconnect();
    this.painter?.end();
    this.painter = null;
    this.canvases?.remove();
    this.canvases = null;
    return this;
  }

  /** Paints all again: the colours have changed. */
  private redraw(): void {
    this.canvases?.reset();
  }

  private inks(view: View): TrailInks {
    return trailInks({
      styles: getComputedStyle(document.documentElement),
      zoom: this._map.getZoom(),
      colors: view.trailColors,
      itinerary: this.itinerary,
      legs: this.legs,
      beside: this.marks.legsBeside(view),
    });
  }

  private show(view: View): void {
    this.painter?.show(view.moment, this.marks.of(view));
  }

  /** The leg under the pointer, if it is to be seen. */
  private legAt({ latlng, originalEvent }: L.LeafletMouseEvent): number | null {
    // Marks of places lie over the trail and answer for themselves.
    const target = originalEvent.target as Element | null;
    if (target?.closest(".leaflet-marker-icon")) return null;
    this.index ??= new LegIndex(this.lines);
    const view = currentView();
    const marks = this.marks.of(view);
    const reach = reachAt(this.lines, view.moment);
    const begun = reach.to + (reach.share > 0 ? 1 : 0);
    const shown = (leg: number): boolean =>
      leg < begun || leg === marks.selected || (marks.whole && marks.legs.includes(leg));
    return this.index.nearest(
      worldPoint(toPosition(latlng)),
      HIT_TOLERANCE / 2 ** this._map.getZoom(),
      shown,
    );
  }

  private hover(event: L.LeafletMouseEvent): void {
    cancelAnimationFrame(this.hoverFrame);
    this.hoverFrame = requestAnimationFrame(() => {
      const leg = this._map ? this.legAt(event) : null;
      if (leg === null) return this.leave();
      this.tooltip.setLatLng(event.latlng);
      if (leg === this.hovered) return;
      this.hovered = leg;
      this.tooltip.setContent(this.inWords(leg)).addTo(this._map);
      this._map.getContainer().classList.add("trail-hovered");
    });
  }

  private leave(): void {
    cancelAnimationFrame(this.hoverFrame);
    if (this.hovered === null) return;
    this.hovered = null;
    this.tooltip.remove();
    this._map?.getContainer().classList.remove("trail-hovered");
  }

  private click(event: L.LeafletMouseEvent): void {
    const leg = this.legAt(event);
    if (leg !== null) select({ kind: "leg", id: (this.legs[leg] as Leg).id });
  }

  private inWords(number: number): HTMLElement {
    const leg = this.legs[number] as Leg;
    const { from, to } = legEndsInWords(this.itinerary, leg);
    const element = document.createElement("span");
    element.textContent = `${from} – ${to}, ${modePhrase(leg.mode)}, ${dayInWords(Math.floor(leg.start))}`;
    return element;
  }
}

/** The trail of the journeys made up to the moment shown. */
export const TrailLayer = createLayerComponent<Trail, TrailProps>(function createTrail(
  { itinerary, matching },
  context,
) {
  return createElementObject(new Trail(itinerary, matching), context);
});
