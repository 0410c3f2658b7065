import messages from "virtual:messages/legend";
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
    <section className="legend-polities" aria-label={messages.trailColors()}>
      <h3>{messages.byState()}</h3>
      <ul className="legend-lines">
        {entries.map(({ polity, name, token }) => (
          <li key={polity}>
            <LineSample width={2.6} color={`var(${token})`} />
            {name}
          </li>
        ))}
        <li>
          <LineSample width={2.6} color="var(--ink-faint)" />
          {messages.atSea()}
        </li>
      </ul>
    </section>
  );
}
