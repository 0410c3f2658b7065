/** The canvas on which the names of polities, seas and rivers stand, under the trail. */
import L from "leaflet";
import type { Day } from "../../itinerary/day";
import type { NameScript } from "../../view/view";
import { toLatLngs } from "../leaflet-position";
import type { Box } from "./box";
import { isInUse, type LineName } from "./line-name";
import { fetchRiverNames, POLITY_AND_SEA_NAMES, RIVER_NAMES_FROM_ZOOM } from "./line-name-list";
import { type LineSetting, settingsAlong } from "./line-settings";
import { type NameColors, paintNames } from "./paint-names";
import type { NameRequest } from "./place-names";

const PANE = "line-names";

/** A name that wants to be set, with its rank among all names. */
export interface RankedRequest extends NameRequest<LineSetting> {
  readonly priority: number;
}

/** Names along lines on one map. */
export class LineNames {
  private readonly canvas = document.createElement("canvas");
  /** Painted by this thread too, but a canvas handed over costs no frame in which it rests. */
  private readonly surface = this.canvas.transferControlToOffscreen();
  private names = POLITY_AND_SEA_NAMES;
  private riversAsked = false;
  private readonly requests = new Map<LineName, RankedRequest>();
  private script: NameScript = "latin";
  /** The names of the zoom. */
  private atZoom: readonly LineName[] = [];
  /** The colours of the theme; null until they are read. Reading them takes as long as painting. */
  private colors: NameColors | null = null;
  private readonly themes = new MutationObserver(() => {
    this.colors = null;
    this.paint();
  });
  /** What is drawn; null when the map has moved away from under it. */
  private settings: readonly LineSetting[] | null = null;

  constructor(
    private readonly map: L.Map,
    /** Called when more names have come. */
    private readonly grown: () => void,
  ) {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = "350";
    pane.style.pointerEvents = "none";
    pane.setAttribute("aria-hidden", "true");
    // A canvas cannot follow an animated zoom letter by letter: it steps aside for it.
    this.canvas.className = "line-names leaflet-zoom-hide";
    pane.append(this.canvas);
    this.themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  remove(): void {
    this.themes.disconnect();
    this.canvas.remove();
  }

  /** Forgets what depends on where the map stands, and fits the canvas to it. */
  moved(): void {
    this.requests.clear();
    const zoom = this.map.getZoom();
    if (zoom >= RIVER_NAMES_FROM_ZOOM) this.askForRivers();
    this.atZoom = this.names.filter(({ fromZoom, toZoom }) => fromZoom <= zoom && zoom <= toZoom);
    const { x, y } = this.map.getSize();
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(x * ratio), Math.round(y * ratio)];
    if (this.surface.width !== width) this.surface.width = width;
    if (this.surface.height !== height) this.surface.height = height;
    this.canvas.style.width = `${x}px`;
    this.canvas.style.height = `${y}px`;
    L.DomUtil.setPosition(this.canvas, this.map.containerPointToLayerPoint([0, 0]));
    this.settings = null;
  }

  private askForRivers(): void {
    if (this.riversAsked) return;
    this.riversAsked = true;
    fetchRiverNames().then(
      (rivers) => {
        this.names = [...this.names, ...rivers];
        if (this.canvas.isConnected) this.grown();
      },
      // Rivers stay nameless; the next look this close asks again.
      () => {
        this.riversAsked = false;
      },
    );
  }

  /** The names of a day that have room in the free area; worked out once for each standing of the map. */
  requestsOn(day: Day, script: NameScript, area: Box): readonly RankedRequest[] {
    if (script !== this.script) this.requests.clear();
    this.script = script;
    return this.atZoom
      .filter((name) => isInUse(name, day))
      .map((name) => this.requestOf(name, script, area))
      .filter(({ settings }) => settings.length > 0);
  }

  private requestOf(name: LineName, script: NameScript, area: Box): RankedRequest {
    const known = this.requests.get(name);
    if (known) return known;
    const line = toLatLngs(name.line).map((position) => this.map.latLngToContainerPoint(position));
    const request = {
      id: name.id,
      priority: name.priority,
      settings: settingsAlong(name, line, area, this.map.getZoom(), script),
      keepsOffMarks: false,
      keepsInArea: true,
    };
    this.requests.set(name, request);
    return request;
  }

  /** Shows names as they were set; draws only when they are others than before. */
  show(settings: readonly LineSetting[]): void {
    const drawn = this.settings;
    const same =
      drawn !== null &&
      settings.length === drawn.length &&
      settings.every((setting, index) => setting === drawn[index]);
    if (same) return;
    this.settings = settings;
    this.paint();
  }

  /** Draws again, for instance in the colours of another theme. */
  paint(): void {
    const context = this.surface.getContext("2d");
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.surface.width, this.surface.height);
    this.colors ??= colorsAt(this.canvas);
    const settings = this.settings ?? [];
    paintNames(context, settings, this.colors, devicePixelRatio);
    this.canvas.dataset.names = settings
      .map(({ glyphs }) => glyphs.map(({ letter }) => letter).join(""))
      .join("|");
  }
}

function colorsAt(element: Element): NameColors {
  const style = getComputedStyle(element);
  const color = (token: string): string => style.getPropertyValue(token).trim();
  return {
    polity: color("--polity-name"),
    water: color("--sea-name"),
    landHalo: color("--paper"),
    waterHalo: color("--sea"),
  };
}
