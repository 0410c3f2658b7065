/** What it takes to paint one lane. */
import type { LanePalette } from "./lane-palette";
import type { LifeLanes } from "./life-lanes";
import type { TimeScale } from "./time-scale";

/** One lane to be painted: its upper edge is at 0. */
export interface LanePainting {
  readonly context: CanvasRenderingContext2D;
  readonly life: LifeLanes;
  readonly scale: TimeScale;
  readonly palette: LanePalette;
  /** Height of the lane in CSS pixels. */
  readonly height: number;
}
