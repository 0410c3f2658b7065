/** Canvases that lie over one another on the map, and move and zoom with it as one. */
import L from "leaflet";
import type { Frame } from "./leg-brush";

/** Share of the map's size that the canvases reach beyond each edge, so that a pan shows no gap. */
const PADDING = 0.15;
/** More than two device pixels to a CSS pixel are not seen, but cost. */
const GREATEST_RATIO = 2;

/** Keeps canvases over the part of the map in view. `redraw` is called when they have been emptied. */
export class CanvasStack {
  readonly canvases: readonly HTMLCanvasElement[];
  /** Device pixels to a CSS pixel. */
  ratio = 1;
  frame: Frame = { scale: 1, left: 0, top: 0, width: 0, height: 0 };
  private readonly container = L.DomUtil.create("div", "canvas-stack leaflet-zoom-animated");
  private center = L.latLng(0, 0);
  private zoom = 0;

  constructor(
    private readonly map: L.Map,
    names: readonly string[],
    private readonly redraw: () => void,
  ) {
    this.container.setAttribute("aria-hidden", "true");
    this.canvases = names.map((name) => L.DomUtil.create("canvas", name, this.container));
    map.getPane("overlayPane")?.append(this.container);
    map.on("viewreset moveend resize", this.reset, this);
    map.on("zoom", this.follow, this);
    map.on("zoomanim", this.followAnimation, this);
    this.reset();
  }

  /** Notes something about what is drawn, for the style sheet; null takes the note away. */
  mark(name: string, value: string | null): void {
    if (value === null) delete this.container.dataset[name];
    else this.container.dataset[name] = value;
  }

  /** Takes the canvases off the map. */
  remove(): void {
    this.map.off("viewreset moveend resize", this.reset, this);
    this.map.off("zoom", this.follow, this);
    this.map.off("zoomanim", this.followAnimation, this);
    this.container.remove();
    // Some browsers keep the memory of a canvas until its size is nothing.
    for (const canvas of this.canvases) canvas.width = canvas.height = 0;
  }

  /** Puts the canvases where the map is now. Setting their size empties them. */
  private reset(): void {
    const { map } = this;
    const size = map.getSize();
    this.center = map.getCenter();
    this.zoom = map.getZoom();
    const corner = map.containerPointToLayerPoint(size.multiplyBy(-PADDING)).round();
    const { x: left, y: top } = map.getPixelOrigin().add(corner);
    const width = Math.round(size.x * (1 + 2 * PADDING));
    const height = Math.round(size.y * (1 + 2 * PADDING));
    this.ratio = Math.min(GREATEST_RATIO, window.devicePixelRatio || 1);
    this.frame = { scale: 2 ** this.zoom, left, top, width, height };
    L.DomUtil.setPosition(this.container, corner);
    for (const canvas of this.canvases) {
      canvas.width = Math.round(width * this.ratio);
      canvas.height = Math.round(height * this.ratio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    this.redraw();
  }

  private follow(): void {
    this.transform(this.map.getCenter(), this.map.getZoom());
  }

  private followAnimation(event: L.ZoomAnimEvent): void {
    this.transform(event.center, event.zoom);
  }

  /** Stretches what is drawn to a centre and zoom until it is drawn anew. */
  private transform(center: L.LatLng, zoom: number): void {
    const { map } = this;
    const scale = map.getZoomScale(zoom, this.zoom);
    const size = map.getSize();
    const pane = map.getPane("mapPane");
    const paneShift = pane ? L.DomUtil.getPosition(pane) : L.point(0, 0);
    const newOrigin = map.project(center, zoom).subtract(size.divideBy(2)).add(paneShift).round();
    const corner = map
      .project(this.center, zoom)
      .subtract(size.multiplyBy(0.5 + PADDING).multiplyBy(scale))
      .subtract(newOrigin);
    L.DomUtil.setTransform(this.container, corner, scale);
  }
}
