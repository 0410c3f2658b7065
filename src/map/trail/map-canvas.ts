/** A canvas that lies on the map, and moves and zooms with it until it is drawn anew. */
import L from "leaflet";
import type { Frame } from "./leg-brush";

/** Share of the map's size that the canvas reaches beyond each edge, so that a pan shows no gap. */
const PADDING = 0.1;
/** More than two device pixels to a CSS pixel are not seen, but cost. */
const GREATEST_RATIO = 2;

/** Keeps a canvas over the part of the map in view. `redraw` is called when it has been emptied. */
export class MapCanvas {
  readonly canvas: HTMLCanvasElement;
  /** Device pixels to a CSS pixel. */
  ratio = 1;
  frame: Frame = { scale: 1, left: 0, top: 0, width: 0, height: 0 };
  private center = L.latLng(0, 0);
  private zoom = 0;

  constructor(
    private readonly map: L.Map,
    className: string,
    private readonly redraw: () => void,
  ) {
    this.canvas = L.DomUtil.create("canvas", `map-canvas leaflet-zoom-animated ${className}`);
    this.canvas.setAttribute("aria-hidden", "true");
    map.getPane("overlayPane")?.append(this.canvas);
    map.on("viewreset moveend resize", this.reset, this);
    map.on("zoom", this.follow, this);
    map.on("zoomanim", this.followAnimation, this);
    this.reset();
  }

  /** Takes the canvas off the map. */
  remove(): void {
    this.map.off("viewreset moveend resize", this.reset, this);
    this.map.off("zoom", this.follow, this);
    this.map.off("zoomanim", this.followAnimation, this);
    this.canvas.remove();
    // Some browsers keep the memory of a canvas until its size is nothing.
    this.canvas.width = this.canvas.height = 0;
  }

  /** Puts the canvas where the map is now. Setting its size empties it. */
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
    L.DomUtil.setPosition(this.canvas, corner);
    this.canvas.width = Math.round(width * this.ratio);
    this.canvas.height = Math.round(height * this.ratio);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
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
    L.DomUtil.setTransform(this.canvas, corner, scale);
  }
}
