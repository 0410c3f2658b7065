/** What all charts over time have in common: the axis of years, and where the date stands. */
import { axisX, type Markish, type PlotOptions, plot, text } from "@observablehq/plot";
import type { Moment } from "../../itinerary/day";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { axisOf } from "../../timeline/ticks";
import type { ChartMark, DateMark, Drawing } from "./chart";
import { type Picture, pictureOf } from "./picture";

/** Room around the plot for the labels, in CSS pixels. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface TimeChart {
  readonly part: PartOfLife;
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  readonly y: NonNullable<PlotOptions["y"]>;
  readonly marks: readonly Markish[];
  /** What can be pointed at, once it is known where things lie. */
  readonly pointAt: (picture: Picture) => readonly ChartMark[];
  readonly along: "x" | "y";
}

/** Draws a chart whose x is a moment, from the first day of a part of the life to its last. */
export function drawOverTime(chart: TimeChart): Drawing {
  const { part, width, height, margins } = chart;
  const start = part.first;
  const end = part.last + 1;
  const inner = width - margins.left - margins.right;
  const { ticks, context } = axisOf({ start, end, width: inner });
  const labels = new Map(ticks.map(({ moment, label }) => [moment, label]));
  const picture = pictureOf(
    plot({
      className: "plot",
      width,
      height,
      marginTop: margins.top,
      marginRight: margins.right,
      marginBottom: margins.bottom,
      marginLeft: margins.left,
      x: { domain: [start, end], axis: null },
      y: { ...chart.y },
      marks: [
        ...chart.marks,
        axisX([...labels.keys()], {
          label: null,
          tickSize: 4,
          tickPadding: 3,
          tickFormat: (moment: Moment) => labels.get(moment) ?? "",
        }),
        // Over months and days: which year or month they are of.
        ...(context === null
          ? []
          : [
              text([context], {
                frameAnchor: "bottom-left",
                textAnchor: "start",
                lineAnchor: "top",
                dy: 7,
                fontWeight: 600,
              }),
            ]),
      ],
    }),
  );
  return {
    svg: picture.svg,
    width,
    height,
    marks: chart.pointAt(picture),
    along: chart.along,
    markOfDate: (moment): DateMark | null =>
      start <= moment && moment < end
        ? {
            kind: "line",
            x: picture.x(moment),
            top: margins.top,
            bottom: height - margins.bottom,
          }
        : null,
  };
}
