import { ListFilter, X } from "lucide-react";
import { useEffect } from "react";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import { criteriaOf } from "../../itinerary/segment-filter";
import { changeFilter, clearFilter } from "../../view/filter";
import { writeFilter } from "../../view/filter-link";
import { followBrushes } from "../../view/follow-brushes";
import { useSourcedItineraryWhenLoaded } from "../../view/itinerary-context";
import { changeView, useView } from "../../view/view";
import "./filter.css";
import { askedForIn, shownInWords } from "./filter-words";
import { useMatchingSegments } from "./use-filter";

interface AppliedFilterProps {
  /** Whether to say on the page what is shown; the table says it itself. */
  readonly said: boolean;
}

/** Applies the filter to the whole page, and says there that not everything is shown. */
export default function AppliedFilter({ said }: AppliedFilterProps) {
  const itinerary = useSourcedItineraryWhenLoaded();
  useEffect(followBrushes, []);
  useEffect(() => () => changeView({ matching: null }), []);
  if (itinerary) return <Applied itinerary={itinerary} said={said} />;
  return (
    said && (
      <p className="card filter-chip" role="status">
        Everything is shown until the records are there to be filtered…
      </p>
    )
  );
}

function Applied({ itinerary, said }: AppliedFilterProps & { itinerary: SourcedItinerary }) {
  const filter = useView((view) => view.filter);
  const segments = useMatchingSegments(itinerary);
  useEffect(() => {
    const key = writeFilter(itinerary, filter).join("&");
    const indices = new Set(segments.map(({ index }) => index));
    changeView({ matching: criteriaOf(filter).length === 0 ? null : { key, indices } });
  }, [itinerary, filter, segments]);
  const nobody = filter.person !== null && !itinerary.peopleById.has(filter.person);
  useEffect(() => {
    if (!nobody) return;
    changeFilter({ person: null });
    changeView({ notice: `There is no person "${filter.person}" in the atlas to filter by.` });
  }, [nobody, filter.person]);

  const asked = askedForIn(itinerary, filter);
  if (!said || asked.length === 0) return null;
  return (
    <div className="card filter-chip">
      <ListFilter size={16} aria-hidden="true" />
      <p role="status">{shownInWords(segments.length, itinerary.atlas.segments.length, asked)}</p>
      <button type="button" className="small-button" onClick={clearFilter}>
        <X size={14} aria-hidden="true" />
        Show all
      </button>
    </div>
  );
}
