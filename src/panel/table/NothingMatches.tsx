import { without } from "../../itinerary/segment-filter";
import { loosened } from "../../itinerary/segments-matching";
import { changeFilter, clearFilter } from "../../view/filter";
import { useSourcedItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";
import { useMatchingSegments } from "../filter/use-filter";
import { dropInWords, wouldMatch } from "./words";

interface NothingMatchesProps {
  readonly sought: string;
  readonly onForget: () => void;
}

/** Says that no row is left, and what to loosen so that some are. */
export function NothingMatches({ sought, onForget }: NothingMatchesProps) {
  const itinerary = useSourcedItinerary();
  const filter = useView((view) => view.filter);
  const matching = useMatchingSegments(itinerary);
  if (matching.length > 0) {
    return (
      <div className="table-nothing">
        <p role="status">Nothing is found for “{sought}”.</p>
        <button type="button" className="small-button" onClick={onForget}>
          Forget the search
        </button>
      </div>
    );
  }
  const best = loosened(itinerary, filter).find(({ count }) => count > 0);
  return (
    <div className="table-nothing">
      <p role="status">
        Nothing in the itinerary matches all of this.{" "}
        {best && wouldMatch(best.criterion, best.count)}
      </p>
      {best && (
        <button
          type="button"
          className="small-button"
          onClick={() =>
            changeFilter({
              [best.criterion]: without(filter, best.criterion)[best.criterion],
            })
          }
        >
          {dropInWords(best.criterion)}
        </button>
      )}
      <button type="button" className="small-button" onClick={clearFilter}>
        Show everything
      </button>
    </div>
  );
}
