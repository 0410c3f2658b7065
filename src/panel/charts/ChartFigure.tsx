import type { ReactNode } from "react";
import { ChartFrame } from "./ChartFrame";
import { ChartPlot } from "./ChartPlot";
import type { Chart } from "./chart";
import { TITLES } from "./chart-words";
import { FIGURE_WORDS } from "./figure-words";

interface ChartFigureProps {
  readonly chart: Chart;
  /** Keys that change what it shows, beside its heading. */
  readonly children?: ReactNode;
}

/** A chart that is drawn, in its frame. */
export function ChartFigure({ chart, children }: ChartFigureProps) {
  const { id, finding, key, table, draw } = chart;
  const title = TITLES[id];
  return (
    <ChartFrame
      id={id}
      title={title}
      finding={finding}
      signs={key}
      table={draw && table}
      controls={children}
    >
      {draw && (
        <ChartPlot
          label={FIGURE_WORDS.plot(title)}
          describedBy={`chart-finding-${id}`}
          draw={draw}
        />
      )}
    </ChartFrame>
  );
}
