import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { dayInWords } from "../itinerary/date-words";
import { dayOfMoment, type Moment } from "../itinerary/day";
import { type Itinerary, segmentIndexAt, shareOfSegment } from "../itinerary/itinerary";
import { segmentsOfJourney } from "../itinerary/journey-summary";
import { routeTravelled } from "../itinerary/route";
import type { Leg } from "../itinerary/segment";
import { legEndsInWords, MODE_PHRASES } from "../itinerary/whereabouts-words";
import { select } from "../view/navigation";
import { currentView, useView, type View } from "../view/view";
import { toLatLngs } from "./leaflet-position";
import { type LegLook, lookOfLeg, type TrailEmphasis } from "./trail-style";

interface TrailProps extends LayerProps {
  readonly itinerary: Itinerary;
}

/** Pixels around a line that still count as the line, so that a finger can hit it. */
const HIT_TOLERANCE = 7;

/** A drawn leg and the look it was drawn with. */
interface DrawnLeg {
  readonly leg: Leg;
  readonly line: L.Polyline;
  key: string;
  /** Share of the leg drawn, 0 to 1; -1 when it is not on the map. */
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
  private colors = { trail: "", "trail-strong": "" };
  private emphasis: TrailEmphasis | null = null;
  private emphasisKey = "";

  constructor(private readonly itinerary: Itinerary) {
    super();
    const renderer = L.canvas({ padding: 0.3, tolerance: HIT_TOLERANCE });
    this.exile = this.legsOfJourney("exile-route") ?? new Set();
    this.drawn = itinerary.atlas.segments
      .filter((segment): segment is Leg => segment.kind === "leg")
      .map((leg) => ({ leg, line: this.lineOf(leg, renderer), key: "", share: -1 }));
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    const recolor = (): void => {
      const styles = getComputedStyle(document.documentElement);
      this.colors = {
        trail: styles.getPropertyValue("--trail").trim(),
        "trail-strong": styles.getPropertyValue("--trail-strong").trim(),
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
    recolor();
    return this;
  }

  override onRemove(map: L.Map): this {
    this.unsubscribe?.();
    this.themeObserver?.disconnect();
    return super.onRemove(map);
  }

  private lineOf(leg: Leg, renderer: L.Renderer): L.Polyline {
    const line = L.polyline([], {
      renderer,
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

  private show(view: View): void {
    const now = segmentIndexAt(this.itinerary.starts, view.moment);
    const emphasis = this.emphasisOf(view);
    // The look of a leg changes with the day, not with every frame.
    const restyle = emphasis !== this.emphasis;
    this.emphasis = emphasis;
    const { journey, selected } = emphasis;
    // A journey looked at from outside its time is shown whole.
    const wholeJourney = journey !== null && !journey.has(now);
    for (const drawn of this.drawn) {
      const { leg } = drawn;
      const shownWhole = selected === leg.index || (wholeJourney && journey.has(leg.index));
      const share = shownWhole ? 1 : shareAt(leg, now, view.moment);
      this.draw(drawn, share, restyle);
    }
  }

  /** What the view emphasizes: the same object while nothing of it has changed. */
  private emphasisOf({ moment, journey, selection }: View): TrailEmphasis {
    const day = dayOfMoment(moment);
    const legId = selection.kind === "leg" ? selection.id : null;
    const key = `${day} ${journey?.id} ${legId}`;
    if (this.emphasis && key === this.emphasisKey) return this.emphasis;
    this.emphasisKey = key;
    return {
      moment: day,
      journey: this.legsOfJourney(journey?.id),
      exile: this.exile,
      selected: legId === null ? null : (this.itinerary.segmentsById.get(legId)?.index ?? null),
    };
  }

  private draw(drawn: DrawnLeg, share: number, restyle: boolean): void {
    const { leg, line } = drawn;
    const appears = drawn.share < 0 && share >= 0;
    if (share !== drawn.share) {
      if (share < 0) this.removeLayer(line);
      else {
        const route = this.itinerary.routes.get(leg.index);
        if (route) line.setLatLngs(toLatLngs(routeTravelled(route, share)));
        if (appears) this.addLayer(line);
      }
      drawn.share = share;
    }
    if (share < 0 || !this.emphasis || !(restyle || appears)) return;
    const look = lookOfLeg(leg, this.emphasis);
    if (look.key === drawn.key) return;
    drawn.key = look.key;
    line.setStyle(this.optionsOf(look));
    if (this.emphasis.selected === leg.index) line.bringToFront();
  }

  private optionsOf({ weight, opacity, dashes, color }: LegLook): L.PathOptions {
    return { weight, opacity, color: this.colors[color], dashArray: dashes ?? "" };
  }
}

/** How much of a leg is behind him: all, none (-1), or a share of the one under way. */
function shareAt(leg: Leg, now: number, moment: Moment): number {
  if (leg.index > now) return -1;
  return leg.index < now ? 1 : shareOfSegment(leg, moment);
}

/** The trail of the journeys made up to the moment shown. */
export const TrailLayer = createLayerComponent<Trail, TrailProps>(function createTrail(
  { itinerary },
  context,
) {
  return createElementObject(new Trail(itinerary), context);
});
