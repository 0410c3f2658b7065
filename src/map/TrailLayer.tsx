import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { dayInWords } from "../itinerary/date-words";
import { dayOfMoment } from "../itinerary/day";
import { type Itinerary, segmentIndexAt } from "../itinerary/itinerary";
import { segmentsOfJourney } from "../itinerary/journey-summary";
import { routeTravelled } from "../itinerary/route";
import type { Leg } from "../itinerary/segment";
import { legEndsInWords, MODE_PHRASES } from "../itinerary/whereabouts-words";
import { select } from "../view/navigation";
import { currentView, useView, type View } from "../view/view";
import { toLatLngs } from "./leaflet-position";
import { ABSENT, shareDrawn } from "./trail-extent";
import { breadthAt, type LegLook, lookOfLeg, type TrailEmphasis } from "./trail-style";

interface TrailProps extends LayerProps {
  readonly itinerary: Itinerary;
}

/** Pixels around a line that still count as the line, so that a finger can hit it. */
const HIT_TOLERANCE = 7;
/** Pixels by which a casing is broader than its line. */
const CASING = 3.5;

/** A drawn leg and the look it was drawn with. */
interface DrawnLeg {
  readonly leg: Leg;
  readonly line: L.Polyline;
  /** What parts the line from those it crosses; made when first needed. */
  casing: L.Polyline | null;
  key: string;
  /** Share of the leg drawn, 0 to 1; {@link ABSENT} when it is not on the map. */
  share: number;
}

/**
 * The way he came. A step in time touches only the legs that change: those newly begun or undone,
 * the one under way, and, when the day changes, those whose age gives them another look.
 */
class Trail extends L.LayerGroup {
  private readonly drawn: readonly DrawnLeg[];
  private readonly exile: ReadonlySet<number>;
  private unsubscribe: (() => void) | null = null;
  private themeObserver: MutationObserver | null = null;
  private readonly renderer = L.canvas({ padding: 0.3, tolerance: HIT_TOLERANCE });
  private colors = { trail: "", "trail-strong": "", halo: "" };
  private emphasis: TrailEmphasis | null = null;
  private emphasisKey = "";

  constructor(private readonly itinerary: Itinerary) {
    super();
    this.exile = this.legsOfJourney("exile-route") ?? new Set();
    this.drawn = itinerary.atlas.segments
      .filter((segment): segment is Leg => segment.kind === "leg")
      .map((leg) => ({ leg, line: this.lineOf(leg), casing: null, key: "", share: ABSENT }));
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    const recolor = (): void => {
      const styles = getComputedStyle(document.documentElement);
      this.colors = {
        trail: styles.getPropertyValue("--trail").trim(),
        "trail-strong": styles.getPropertyValue("--trail-strong").trim(),
        halo: styles.getPropertyValue("--halo").trim(),
      };
      for (const drawn of this.drawn) drawn.key = "";
      this.emphasis = null;
      this.show(currentView());
    };
    this.themeObserver = new MutationObserver(recolor);
    this.themeObserver.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.unsubscribe = useView.subscribe((view, before) => {
      const changed =
        view.moment !== before.moment ||
        view.journey !== before.journey ||
        view.selection !== before.selection;
      if (changed) this.show(view);
    });
    map.on("zoomend", this.showAgain, this);
    recolor();
    return this;
  }

  override onRemove(map: L.Map): this {
    this.unsubscribe?.();
    this.themeObserver?.disconnect();
    map.off("zoomend", this.showAgain, this);
    return super.onRemove(map);
  }

  private lineOf(leg: Leg): L.Polyline {
    const line = L.polyline([], {
      renderer: this.renderer,
      lineCap: "round",
      lineJoin: "round",
      bubblingMouseEvents: false,
    });
    line.on("click", () => select({ kind: "leg", id: leg.id }));
    line.bindTooltip(() => this.tooltipOf(leg), { sticky: true, className: "map-tooltip" });
    return line;
  }

  private tooltipOf(leg: Leg): HTMLElement {
    const { from, to } = legEndsInWords(this.itinerary, leg);
    const element = document.createElement("span");
    element.textContent = `${from} – ${to}, ${MODE_PHRASES[leg.mode]}, ${dayInWords(Math.floor(leg.start))}`;
    return element;
  }

  private legsOfJourney(id: string | undefined): ReadonlySet<number> | null {
    const journey = this.itinerary.atlas.journeys.find((candidate) => candidate.id === id);
    if (!journey) return null;
    return new Set(segmentsOfJourney(this.itinerary, journey).map(({ index }) => index));
  }

  private showAgain(): void {
    this.show(currentView());
  }

  private show(view: View): void {
    const now = segmentIndexAt(this.itinerary.starts, view.moment);
    const emphasis = this.emphasisOf(view);
    // The look of a leg changes with the day, not with every frame.
    const restyle = emphasis !== this.emphasis;
    this.emphasis = emphasis;
    let appeared = false;
    for (const drawn of this.drawn) {
      const share = shareDrawn(drawn.leg, now, view.moment, emphasis);
      appeared ||= drawn.share === ABSENT && share !== ABSENT;
      this.draw(drawn, share, emphasis, restyle);
    }
    if (restyle || appeared) this.raiseCased();
  }

  /** What the view emphasizes: the same object while nothing of it has changed. */
  private emphasisOf({ moment, journey, selection }: View): TrailEmphasis {
    const day = dayOfMoment(moment);
    const legId = selection.kind === "leg" ? selection.id : null;
    const breadth = breadthAt(this._map?.getZoom() ?? 0);
    const key = `${day} ${journey?.id} ${legId} ${breadth}`;
    if (this.emphasis && key === this.emphasisKey) return this.emphasis;
    this.emphasisKey = key;
    return {
      moment: day,
      journey: this.legsOfJourney(journey?.id),
      exile: this.exile,
      selected: legId === null ? null : (this.itinerary.segmentsById.get(legId)?.index ?? null),
      breadth,
    };
  }

  private draw(drawn: DrawnLeg, share: number, emphasis: TrailEmphasis, restyle: boolean): void {
    const { leg, line } = drawn;
    const appears = drawn.share === ABSENT && share !== ABSENT;
    if (share !== drawn.share) {
      drawn.share = share;
      if (share === ABSENT) this.takeAway(drawn);
      else {
        const route = this.itinerary.routes.get(leg.index);
        const travelled = route ? toLatLngs(routeTravelled(route, share)) : [];
        line.setLatLngs(travelled);
        drawn.casing?.setLatLngs(travelled);
        if (appears) this.addLayer(line);
      }
    }
    if (share === ABSENT || !(restyle || appears)) return;
    const look = lookOfLeg(leg, emphasis);
    if (look.key === drawn.key) return;
    drawn.key = look.key;
    line.setStyle(this.optionsOf(look));
    this.encase(drawn, look);
  }

  private takeAway(drawn: DrawnLeg): void {
    this.removeLayer(drawn.line);
    if (drawn.casing) this.removeLayer(drawn.casing);
    drawn.casing = null;
    drawn.key = "";
  }

  /** Gives a line its casing, or takes it away. */
  private encase(drawn: DrawnLeg, { cased, weight }: LegLook): void {
    if (!cased) {
      if (drawn.casing) this.removeLayer(drawn.casing);
      drawn.casing = null;
      return;
    }
    if (!drawn.casing) {
      drawn.casing = L.polyline(drawn.line.getLatLngs() as L.LatLng[], {
        renderer: this.renderer,
        interactive: false,
        lineJoin: "round",
        opacity: 0.9,
      });
      this.addLayer(drawn.casing);
    }
    drawn.casing.setStyle({ weight: weight + CASING, color: this.colors.halo });
  }

  /** Brings the lines with a casing above the others: first all casings, then all lines. */
  private raiseCased(): void {
    const cased = this.drawn.filter(({ casing }) => casing !== null);
    for (const { casing } of cased) casing?.bringToFront();
    for (const { line } of cased) line.bringToFront();
  }

  private optionsOf({ weight, opacity, dashes, color }: LegLook): L.PathOptions {
    return { weight, opacity, color: this.colors[color], dashArray: dashes ?? "" };
  }
}

/** The trail of the journeys made up to the moment shown. */
export const TrailLayer = createLayerComponent<Trail, TrailProps>(function createTrail(
  { itinerary },
  context,
) {
  return createElementObject(new Trail(itinerary), context);
});
