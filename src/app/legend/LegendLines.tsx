import { MODES } from "../../itinerary/segment";
import { MODE_NAMES } from "../../itinerary/whereabouts-words";
import { LINE_STYLES } from "../../map/line-styles";
import { LineSample } from "./LineSample";

/** How he travelled, how often, when, and how surely. */
export function LegendLines() {
  return (
    <ul className="legend-lines">
      {MODES.filter((mode) => mode !== "unknown" && mode !== "aeroplane").map((mode) => (
        <li key={mode}>
          <LineSample dashes={LINE_STYLES[mode].dashes} width={LINE_STYLES[mode].width} />
          {MODE_NAMES[mode]}
        </li>
      ))}
      <li>
        <LineSample width={3.6} />
        went often
      </li>
      <li className="legend-wide">
        <LineSample width={1.6} faint />
        years ago
        <LineSample width={1.2} dashes="3 3" faint />
        way or days uncertain
      </li>
    </ul>
  );
}
