import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { LaneLayout } from "./lane-layout";
import { lanePalette } from "./lane-palette";
import type { LifeLanes } from "./life-lanes";
import { paintLanes } from "./paint-lanes";
import { paintVeil, type Veil } from "./paint-veil";
import type { TimeScale } from "./time-scale";

/** More than three device pixels to a CSS pixel are not seen, but cost. */
const GREATEST_RATIO = 3;

interface LanesCanvasProps {
  readonly life: LifeLanes;
  readonly scale: TimeScale;
  readonly layout: LaneLayout;
  /** What is dimmed. */
  readonly veil: Veil;
}

/**
 * The lanes as one picture. It is painted when what it shows changes, and never for a day's step:
 * the day is told by the thumb that lies over it.
 */
export const LanesCanvas = memo(function LanesCanvas({
  life,
  scale,
  layout,
  veil,
}: LanesCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const looks = useLooks();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look needs other paint.
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const ratio = Math.min(GREATEST_RATIO, window.devicePixelRatio || 1);
    element.width = Math.round(scale.width * ratio);
    element.height = Math.round(layout.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const palette = lanePalette(getComputedStyle(document.documentElement));
    paintLanes({ context, life, scale, palette }, layout);
    paintVeil({ context, scale, palette }, layout, veil);
  }, [life, scale, layout, veil, looks]);
  return (
    <div aria-hidden="true">
      <canvas
        ref={canvas}
        className="lanes-canvas"
        style={{ width: scale.width, height: layout.height }}
      />
    </div>
  );
});

/** A number that changes with the theme, the fineness of the screen, and when the fonts are there. */
function useLooks(): number {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let over = false;
    const change = (): void => setLooks((before) => before + 1);
    const themes = new MutationObserver(change);
    themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    document.fonts.ready.then(() => over || change());
    return () => {
      over = true;
      themes.disconnect();
    };
  }, []);
  useEffect(() => {
    const fineness = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const change = (): void => setLooks((before) => before + 1);
    fineness.addEventListener("change", change, { once: true });
    return () => fineness.removeEventListener("change", change);
  });
  return looks;
}
