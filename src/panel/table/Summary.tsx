import { X } from "lucide-react";
import { changeFilter, clearFilter } from "../../view/filter";
import { useSourcedItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";
import { askedForIn, shownInWords } from "../filter/filter-words";
import { TakeAway } from "./TakeAway";
import type { TableRow } from "./table-row";

interface SummaryProps {
  readonly rows: readonly TableRow[];
  readonly all: number;
  readonly sought: string;
  readonly onForget: () => void;
}

/** How much is shown, what it was narrowed to, each thing to be taken back, and the rows to take away. */
export function Summary({ rows, all, sought, onForget }: SummaryProps) {
  const itinerary = useSourcedItinerary();
  const filter = useView((view) => view.filter);
  const asked = askedForIn(itinerary, filter);
  return (
    <>
      <div className="table-count">
        <p role="status">{shownInWords(rows.length, all, [])}</p>
        <TakeAway rows={rows} />
      </div>
      {asked.length + (sought === "" ? 0 : 1) > 0 && (
        <ul className="table-asked" aria-label="What the table is narrowed to">
          {asked.map(({ criterion, words, without }) => (
            <li key={`${criterion} ${words}`}>
              <TakeBack
                words={words}
                onPress={() => changeFilter({ [criterion]: without[criterion] })}
              />
            </li>
          ))}
          {sought !== "" && (
            <li>
              <TakeBack words={`“${sought}”`} onPress={onForget} />
            </li>
          )}
          {asked.length > 1 && (
            <li>
              <button type="button" className="link" onClick={clearFilter}>
                Show everything
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function TakeBack({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="small-button table-take-back"
      aria-label={`No longer only ${words}`}
      onClick={onPress}
    >
      {words}
      <X size={13} aria-hidden="true" />
    </button>
  );
}
