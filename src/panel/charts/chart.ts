/** What a chart is: what it says, how it is drawn, and the numbers it is drawn from. */
import type { Day, Moment } from "../../itinerary/day";
import type { Highlight } from "../../view/view";
import type { ChartTable } from "./chart-table";

/** The charts, in the order of the page. */
export const CHART_IDS = [
  "distance-by-year",
  "cumulative-distance",
  "days-by-land",
  "calendar",
  "latitude",
  "longitude",
  "longest-stays",
  "records",
] as const;
/** A chart's place in the page, and the name of its file of data. */
export type ChartId = (typeof CHART_IDS)[number];

/** A chart, before it is drawn. */
export interface Chart {
  readonly id: ChartId;
  /** What it shows, in a sentence or two with figures. */
  readonly finding: string;
  /** What the signs in it mean, in order; empty when they need no telling. */
  readonly key: readonly KeyEntry[];
  /** The same numbers as a table. */
  readonly table: () => ChartTable;
  /** Draws it; null when there is nothing to draw. */
  readonly draw: ((room: Room) => Drawing) | null;
}

/** A sign in a chart, and what it means. */
export interface KeyEntry {
  readonly name: string;
  /** A CSS colour, as a rule `var(--token)`. */
  readonly color: string;
  readonly form: "area" | "pale-area" | "hatched-area" | "line" | "thin-line";
}

/** What a chart is drawn in, in CSS pixels. */
export interface Room {
  readonly width: number;
}

/** A drawn chart: its picture, and what in it can be pointed at. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** In the order in which the arrow keys walk through them. */
  readonly marks: readonly ChartMark[];
  /** Along which way the nearest mark is sought. */
  readonly along: "x" | "y";
  /** Where the date stands in it; null where it has no place. */
  readonly markOfDate: (moment: Moment) => DateMark | null;
}

/** The date in a chart: an upright line between two heights, or a row marked at its left end. */
export type DateMark =
  | { readonly kind: "line"; readonly x: number; readonly top: number; readonly bottom: number }
  | { readonly kind: "row"; readonly x: number; readonly y: number };

/** Something that can be pointed at. */
export interface ChartMark {
  /** CSS pixels from the left and the top of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly details: readonly string[];
  readonly target: Target;
  /** What stands out on the map while it is pointed at; absent for nothing. */
  readonly highlight?: Highlight;
}

/** Where a mark leads: to a day, or to a move on its first day. */
export type Target =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "leg"; readonly id: string; readonly day: Day };
