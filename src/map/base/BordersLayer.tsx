import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import type L from "leaflet";
import { type Day, dayOfMoment } from "../../itinerary/day";
import { paced } from "../../view/paced";
import { currentView, useView } from "../../view/view";
import type { BorderStyle } from "./borders-worker";
import { type BorderColors, borderColors } from "./paint-borders";
import { onThemeChange, PaintedTiles } from "./painted-tiles";

interface BordersProps extends LayerProps {
  /** The days on which some border changed, in order. */
  readonly borderDays: readonly Day[];
}

/** Milliseconds between two paintings while the days fly past: each takes every tile in view. */
const REPAINT_INTERVAL = 300;

/** Tiles with the borders of the day in view; painted over only when one of them changes. */
class BorderTiles extends PaintedTiles<BorderStyle> {
  private shown: Day;
  private colors: BorderColors;
  private endings: readonly (() => void)[] = [];

  constructor(private readonly borderDays: readonly Day[]) {
    const day = lastOf(borderDays, dayOfMoment(currentView().moment));
    const colors = colorsOfPage();
    super(
      () => new Worker(new URL("./borders-worker.ts", import.meta.url), { type: "module" }),
      { day, colors },
      { className: "borders", zIndex: 3 },
    );
    this.shown = day;
    this.colors = colors;
  }

  override onAdd(map: L.Map): this {
    const dayInView = (): Day => lastOf(this.borderDays, dayOfMoment(currentView().moment));
    const repaint = paced(() => {
      const day = dayInView();
      if (day === this.shown) return;
      this.shown = day;
      this.paintWith({ day, colors: this.colors });
    }, REPAINT_INTERVAL);
    repaint.ask();
    this.endings = [
      onThemeChange(() => {
        this.colors = colorsOfPage();
        this.paintWith({ day: this.shown, colors: this.colors });
      }),
      useView.subscribe(() => {
        if (dayInView() !== this.shown) repaint.ask();
      }),
      repaint.end,
    ];
    return super.onAdd(map);
  }

  override onRemove(map: L.Map): this {
    for (const end of this.endings) end();
    return super.onRemove(map);
  }
}

/** The last of some days, in order, at or before a day: it stands for all days up to the next. */
function lastOf(days: readonly Day[], day: Day): Day {
  return days.findLast((candidate) => candidate <= day) ?? Number.MIN_SAFE_INTEGER;
}

/** Reading them has the page work out its styles: it is done once for each theme. */
function colorsOfPage(): BorderColors {
  return borderColors(getComputedStyle(document.documentElement));
}

/** The borders as they were. */
export const BordersLayer = createLayerComponent<BorderTiles, BordersProps>(function createBorders(
  { borderDays },
  context,
) {
  return createElementObject(new BorderTiles(borderDays), context);
});
