import { useMemo } from "react";
import { polityLegend } from "../../map/polity-colors";
import { useItinerary } from "../../view/itinerary-context";
import { useDay } from "../../view/view";
import { LineSample } from "./LineSample";

/** The states he has been in up to the day in view, each with its colour of the trail. */
export default function LegendPolities() {
  const itinerary = useItinerary();
  const day = useDay();
  const entries = useMemo(() => polityLegend(itinerary, day), [itinerary, day]);
  return (
    <section className="legend-polities" aria-label="Colours of the trail">
      <h3>Trail by the state he was in</h3>
      <ul className="legend-lines">
        {entries.map(({ polity, name, token }) => (
          <li key={polity}>
            <LineSample width={2.6} color={`var(${token})`} />
            {name}
          </li>
        ))}
        <li>
          <LineSample width={2.6} color="var(--ink-faint)" />
          at sea
        </li>
      </ul>
    </section>
  );
}
