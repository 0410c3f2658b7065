import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import { toLatLng } from "./leaflet-position";
import { SEA_NAMES } from "./sea-names";

/** Names of the seas, under everything else; each appears at the zooms that have room for it. */
class SeaNames extends L.LayerGroup {
  private readonly names = SEA_NAMES.map((sea) => ({
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
  }));

  override onAdd(map: L.Map): this {
    if (!map.getPane("sea-names")) {
      const pane = map.createPane("sea-names");
      pane.style.zIndex = "250";
      pane.setAttribute("aria-hidden", "true");
    }
    super.onAdd(map);
    map.on("zoomend", this.show, this);
    this.show();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off("zoomend", this.show, this);
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
}

/** The names of the seas. */
export const SeaNamesLayer = createLayerComponent<SeaNames, LayerProps>(
  function createSeaNames(_props, context) {
    return createElementObject(new SeaNames(), context);
  },
);
