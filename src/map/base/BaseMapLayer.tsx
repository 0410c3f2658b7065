import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import type L from "leaflet";
import { type BaseMapColors, baseMapColors } from "./paint-base-map";
import { onThemeChange, PaintedTiles } from "./painted-tiles";

/** Canvas tiles of the base map, in the page's palette. */
class BaseMapTiles extends PaintedTiles<BaseMapColors> {
  private stopWatching: (() => void) | null = null;

  constructor() {
    super(
      () => new Worker(new URL("./base-map-worker.ts", import.meta.url), { type: "module" }),
      colorsOfPage(),
    );
  }

  override onAdd(map: L.Map): this {
    this.stopWatching = onThemeChange(() => this.paintWith(colorsOfPage()));
    return super.onAdd(map);
  }

  override onRemove(map: L.Map): this {
    this.stopWatching?.();
    return super.onRemove(map);
  }
}

function colorsOfPage(): BaseMapColors {
  return baseMapColors(getComputedStyle(document.documentElement));
}

/** The base map, offline: land, lakes, rivers, coast and graticule. */
export const BaseMapLayer = createLayerComponent<BaseMapTiles, LayerProps>(
  function createBaseMap(_props, context) {
    return createElementObject(new BaseMapTiles(), context);
  },
);
