import L from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { changeView, useView } from "../view/view";

/** Milliseconds between two looks whether all is drawn, and after which it is printed as it is. */
const LOOK = 100;
const PATIENCE = 6000;
/** Milliseconds that layers get to paint over what they showed before. */
const SETTLE = 700;
/** Where a browser does not say that printing is over, the page is laid out again after this long. */
const FORGOTTEN = 5000;

/** Prints the plate once the map is drawn at its size, then gives the page back. */
export function PrintWhenDrawn() {
  const map = useMap();
  const printing = useView((view) => view.printing);
  useEffect(() => {
    if (!printing) return;
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
    if (layer instanceof L.GridLayer && layer.isLoading()) loading = true;
  });
  return loading;
}
