import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { hasRoom, letteringBoxes, NAMES_PLACED, type PlacedNames } from "./label-placement";
import { toLatLng } from "./leaflet-position";
import { SEA_NAMES, type SeaName } from "./sea-names";

/** A sea with its name on the map. */
interface NamedSea {
  readonly sea: SeaName;
  readonly marker: L.Marker;
}

/**
 * Names of the seas, under everything else; each appears at the zooms that have room for it, and
 * where neither a place's name nor a card stands in its way.
 */
class SeaNames extends L.LayerGroup {
  private readonly names = SEA_NAMES.map(
    (sea): NamedSea => ({
      sea,
      marker: L.marker(toLatLng(sea.position), {
        icon: L.divIcon({
          className: `sea-name sea-name-${sea.size}`,
          html: `<span style="rotate:${sea.turn}deg">${sea.name}</span>`,
          iconSize: [0, 0],
        }),
        interactive: false,
        keyboard: false,
        pane: "sea-names",
      }),
    }),
  );
  /** Width and height of each name's lettering in CSS pixels, measured once. */
  private readonly sizes = new Map<SeaName, readonly [number, number]>();

  override onAdd(map: L.Map): this {
    if (!map.getPane("sea-names")) {
      const pane = map.createPane("sea-names");
      pane.style.zIndex = "250";
      pane.setAttribute("aria-hidden", "true");
    }
    super.onAdd(map);
    map.on("zoomend", this.show, this);
    map.on("resize", this.measureAgain, this);
    map.on(NAMES_PLACED, this.makeRoom, this);
    this.show();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off("zoomend", this.show, this);
    map.off("resize", this.measureAgain, this);
    map.off(NAMES_PLACED, this.makeRoom, this);
    return super.onRemove(map);
  }

  private show(): void {
    const zoom = this._map?.getZoom() ?? 0;
    for (const { sea, marker } of this.names) {
      const wanted = sea.fromZoom <= zoom && zoom <= sea.toZoom;
      if (wanted && !this.hasLayer(marker)) this.addLayer(marker);
      if (!wanted && this.hasLayer(marker)) this.removeLayer(marker);
    }
  }

  private measureAgain(): void {
    this.sizes.clear();
  }

  /** Takes away the names that would stand among the names of places, or under a card. */
  private makeRoom(placed: L.LeafletEvent): void {
    if (!isPlacedNames(placed)) return;
    for (const name of this.names) {
      const element = name.marker.getElement();
      if (!this._map || !element || !this.hasLayer(name.marker)) continue;
      const { x, y } = this._map.latLngToContainerPoint(name.marker.getLatLng());
      const [width, height] = this.sizeOf(name.sea, element);
      const room = hasRoom(letteringBoxes(x, y, width, height, name.sea.turn), placed);
      element.classList.toggle("sea-name-crowded", !room);
    }
  }

  private sizeOf(sea: SeaName, element: HTMLElement): readonly [number, number] {
    const known = this.sizes.get(sea);
    if (known) return known;
    const lettering = element.querySelector("span");
    const size = [lettering?.offsetWidth ?? 0, lettering?.offsetHeight ?? 1] as const;
    this.sizes.set(sea, size);
    return size;
  }
}

function isPlacedNames(event: L.LeafletEvent): event is L.LeafletEvent & PlacedNames {
  return event.type === NAMES_PLACED;
}

/** The names of the seas. */
export const SeaNamesLayer = createLayerComponent<SeaNames, LayerProps>(
  function createSeaNames(_props, context) {
    return createElementObject(new SeaNames(), context);
  },
);
