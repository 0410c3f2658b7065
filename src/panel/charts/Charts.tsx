import { useMemo } from "react";
import { useItinerary } from "../../view/itinerary-context";
import { CalendarFigure } from "./CalendarFigure";
import { ChartFigure } from "./ChartFigure";
import { ChartIndex } from "./ChartIndex";
import { cumulativeDistanceChart } from "./cumulative-distance-chart";
import { DaysByLand } from "./DaysByLand";
import { degreesChart } from "./degrees-chart";
import { distanceByYearChart } from "./distance-by-year-chart";
import { longestStaysChart } from "./longest-stays-chart";
import { Records } from "./Records";
import { SelectionLine } from "./SelectionLine";
import { usePartOfLife } from "./use-part-of-life";
import "./charts.css";

/** The life in figures. */
export default function Charts() {
  const itinerary = useItinerary();
  const part = usePartOfLife();
  const charts = useMemo(
    () => ({
      byYear: distanceByYearChart(itinerary, part),
      soFar: cumulativeDistanceChart(itinerary, part),
      latitude: degreesChart(itinerary, part, "latitude"),
      longitude: degreesChart(itinerary, part, "longitude"),
      stays: longestStaysChart(itinerary, part),
    }),
    [itinerary, part],
  );
  return (
    <div className="charts">
      <h2 className="visually-hidden">Charts</h2>
      <ChartIndex />
      <SelectionLine />
      <ChartFigure chart={charts.byYear} />
      <ChartFigure chart={charts.soFar} />
      <DaysByLand part={part} />
      <CalendarFigure part={part} />
      <ChartFigure chart={charts.latitude} />
      <ChartFigure chart={charts.longitude} />
      <ChartFigure chart={charts.stays} />
      <Records part={part} />
    </div>
  );
}
