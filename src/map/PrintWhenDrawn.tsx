import type L from "leaflet";
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { useMap } from "react-leaflet";
import { changeView, currentView, useView } from "../view/view";

/** Milliseconds between two looks whether all is drawn, and after which it is printed as it is. */
const LOOK = 100;
const PATIENCE = 6000;
/** Milliseconds that layers get to paint over what they showed before. */
const SETTLE = 700;
/** Where a browser does not say that printing is over, the page is laid out again after this long. */
const FORGOTTEN = 5000;

/**
 * Prints the plate once the map is drawn at its size, then gives the page back. When the browser
 * begins to print by itself, it is laid out at once, and holds what can be drawn in that instant.
 */
export function PrintWhenDrawn() {
  const map = useMap();
  const printing = useView((view) => view.printing);
  const byBrowser = useRef(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    const begin = (): void => {
      if (currentView().printing) return;
      byBrowser.current = true;
      flushSync(() => changeView({ printing: true, playing: false }));
    };
    const end = (): void => {
      if (!byBrowser.current) return;
      byBrowser.current = false;
      changeView({ printing: false });
    };
    const turn = ({ matches }: MediaQueryListEvent): void => (matches ? begin() : end());
    // A browser may say both, and in either order; the page turns once. After the event that ends
    // printing the page may stay on paper, as when it is shown as it would be printed.
    const endUnlessOnPaper = (): void => {
      if (!paper.matches) end();
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", endUnlessOnPaper);
    paper.addEventListener("change", turn);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", endUnlessOnPaper);
      paper.removeEventListener("change", turn);
    };
  }, []);
  useEffect(() => {
    if (!printing || byBrowser.current) return;
    const over = (): void => changeView({ printing: false });
    let timer = 0;
    const deadline = performance.now() + PATIENCE;
    const look = (): void => {
      if (isLoading(map) && performance.now() < deadline) {
        timer = window.setTimeout(look, LOOK);
        return;
      }
      window.addEventListener("afterprint", over, { once: true });
      window.print();
      timer = window.setTimeout(over, FORGOTTEN);
    };
    timer = window.setTimeout(look, SETTLE);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("afterprint", over);
    };
  }, [map, printing]);
  return null;
}

function isLoading(map: L.Map): boolean {
  let loading = false;
  map.eachLayer((layer) => {
    if (canLoad(layer) && layer.isLoading()) loading = true;
  });
  return loading;
}

/** Layers of tiles, and the trail. */
function canLoad(layer: L.Layer): layer is L.Layer & { isLoading(): boolean } {
  return "isLoading" in layer;
}
