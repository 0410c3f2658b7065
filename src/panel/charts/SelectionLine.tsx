import { clearFilter } from "../../view/filter";
import { useItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";
import { SELECTION_WORDS } from "./chart-words";

/** Says that the charts are of a selection only, with the way back to the whole life. */
export function SelectionLine() {
  const itinerary = useItinerary();
  const matching = useView((view) => view.matching);
  if (matching === null) return null;
  return (
    <p className="charts-selection" role="status">
      {SELECTION_WORDS.partOf({
        shown: matching.indices.size,
        all: itinerary.atlas.segments.length,
      })}{" "}
      <button type="button" className="link" onClick={clearFilter}>
        {SELECTION_WORDS.showAll}
      </button>
    </p>
  );
}
