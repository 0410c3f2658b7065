import messages from "virtual:messages/legend";
import { useShallow } from "zustand/react/shallow";
import { modesTravelled } from "../../itinerary/modes-travelled";
import { modeName } from "../../language/whereabouts";
import { LINE_STYLES } from "../../map/line-styles";
import { useItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";
import { LineSample } from "./LineSample";

/** How he had travelled up to the moment in view, how often, when, and how surely. */
export function LegendLines() {
  const itinerary = useItinerary();
  // A journey that is followed may be drawn as a whole, ahead of the moment.
  const modes = useView(
    useShallow(({ journey, moment }) =>
      modesTravelled(itinerary, journey ? itinerary.atlas.death + 1 : moment),
    ),
  );
  return (
    <ul className="legend-lines">
      {modes.map((mode) => (
        <li key={mode}>
          <LineSample dashes={LINE_STYLES[mode].dashes} width={LINE_STYLES[mode].width} />
          {modeName(mode)}
        </li>
      ))}
      <li>
        <LineSample width={3.6} />
        {messages.often()}
      </li>
      <li className="legend-wide">
        <LineSample width={1.6} faint />
        {messages.yearsAgo()}
        <LineSample width={1.2} dashes="3 3" faint />
        {messages.uncertain()}
      </li>
    </ul>
  );
}
