import { useMemo, useState } from "react";
import type { Borders } from "../../itinerary/figures/days-by-land";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { useItinerary } from "../../view/itinerary-context";
import { ChartFigure } from "./ChartFigure";
import { LAND_WORDS } from "./chart-words";
import { daysByLandChart } from "./days-by-land-chart";
import { Switch } from "./Switch";

const BORDERS = ["country", "polity"] as const satisfies readonly Borders[];

/** Days by country of today, or by polity of the day. */
export function DaysByLand({ part }: { readonly part: PartOfLife }) {
  const itinerary = useItinerary();
  const [borders, setBorders] = useState<Borders>("country");
  const chart = useMemo(
    () => daysByLandChart(itinerary, part, borders),
    [itinerary, part, borders],
  );
  return (
    <ChartFigure chart={chart}>
      <Switch
        label={LAND_WORDS.borders}
        choices={BORDERS}
        names={LAND_WORDS.bordersOf}
        chosen={borders}
        onChoose={setBorders}
      />
    </ChartFigure>
  );
}
