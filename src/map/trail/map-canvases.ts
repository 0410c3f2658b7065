/** Two canvases that lie on the map in turn, and move and zoom with it until they are painted anew. */
import L from "leaflet";
import type { Frame } from "./leg-brush";
import type { Turn } from "./trail-messages";

/** Share of the map's size that a canvas reaches beyond each edge, so that a pan shows no gap. */
const PADDING = 0.1;
/** More than two device pixels to a CSS pixel are not seen, but cost. */
const GREATEST_RATIO = 2;

/** Where a canvas lies. */
interface Standing {
  readonly center: L.LatLng;
  readonly zoom: number;
}

/**
 * Keeps a canvas over the part of the map in view. When the map comes to rest somewhere else, the
 * other one is put there and stays hidden until it is painted, while the one that is seen goes on
 * moving with the map: there is no moment without a picture, and none with a wrong one.
 */
export class MapCanvases {
  readonly canvases: readonly [HTMLCanvasElement, HTMLCanvasElement];
  private readonly standings: [Standing | null, Standing | null] = [null, null];
  /** The canvas that is seen, and the one that is being painted; the same when neither waits. */
  private seen: Turn = 0;
  private painted: Turn = 0;

  /** @param place is called when a canvas lies somewhere new, with its place, to have it painted */
  constructor(
    private readonly map: L.Map,
    className: string,
    private readonly place: (turn: Turn, frame: Frame, ratio: number) => void,
  ) {
    const create = (): HTMLCanvasElement => {
      const canvas = L.DomUtil.create("canvas", `map-canvas leaflet-zoom-animated ${className}`);
      canvas.setAttribute("aria-hidden", "true");
      canvas.style.visibility = "hidden";
      map.getPane("overlayPane")?.append(canvas);
      return canvas;
    };
    this.canvases = [create(), create()];
    map.on("viewreset moveend resize", this.reset, this);
    map.on("zoom", this.follow, this);
    map.on("zoomanim", this.followAnimation, this);
  }

  /** Takes the canvases off the map. */
  remove(): void {
    this.map.off("viewreset moveend resize", this.reset, this);
    this.map.off("zoom", this.follow, this);
    this.map.off("zoomanim", this.followAnimation, this);
    for (const canvas of this.canvases) canvas.remove();
  }

  /** Puts a canvas where the map is now, to be painted. */
  reset(): void {
    const { map } = this;
    this.follow();
    const turn: Turn = this.seen === 0 ? 1 : 0;
    const canvas = this.canvases[turn];
    this.painted = turn;
    this.standings[turn] = { center: map.getCenter(), zoom: map.getZoom() };
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-PADDING)).round();
    const { x: left, y: top } = map.getPixelOrigin().add(corner);
    const width = Math.round(size.x * (1 + 2 * PADDING));
    const height = Math.round(size.y * (1 + 2 * PADDING));
    L.DomUtil.setPosition(canvas, corner);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const ratio = Math.min(GREATEST_RATIO, window.devicePixelRatio || 1);
    this.place(turn, { scale: 2 ** map.getZoom(), left, top, width, height }, ratio);
  }

  /** Shows the canvas that was put where the map is, now that it is painted. */
  turn(): void {
    const before = this.canvases[this.seen];
    const next = this.canvases[this.painted];
    if (next !== before) before.style.visibility = "hidden";
    next.style.visibility = "";
    this.seen = this.painted;
  }

  private follow(): void {
    this.transform(this.map.getCenter(), this.map.getZoom());
  }

  private followAnimation(event: L.ZoomAnimEvent): void {
    this.transform(event.center, event.zoom);
  }

  /** Stretches what is painted to a centre and zoom until it is painted anew. */
  private transform(center: L.LatLng, zoom: number): void {
    const { map } = this;
    const size = map.getSize();
    const pane = map.getPane("mapPane");
    const paneShift = pane ? L.DomUtil.getPosition(pane) : L.point(0, 0);
    const newOrigin = map.project(center, zoom).subtract(size.divideBy(2)).add(paneShift).round();
    this.standings.forEach((standing, turn) => {
      if (!standing) return;
      const scale = map.getZoomScale(zoom, standing.zoom);
      const corner = map
        .project(standing.center, zoom)
        .subtract(size.multiplyBy(0.5 + PADDING).multiplyBy(scale))
        .subtract(newOrigin);
      L.DomUtil.setTransform(this.canvases[turn as Turn], corner, scale);
    });
  }
}
