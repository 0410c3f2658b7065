import { placeById } from "../itinerary/itinerary";
import type { SourcedStay } from "../itinerary/segment";
import { useSourcedItinerary } from "../view/itinerary-context";
import { DayLink, StatedDate } from "./Dates";
import { SourceList } from "./SourceList";

/** The dated sources that put him at the place of a stay, day by day, folded away. */
export function Attestations({ stay }: { readonly stay: SourcedStay }) {
  const place = placeById(useSourcedItinerary(), stay.place);
  const { attestations } = stay;
  if (attestations.length === 0) return null;
  return (
    <details className="attestations">
      <summary>
        {attestations.length === 1
          ? "1 day attested by a dated source"
          : `${attestations.length} days attested by dated sources`}
      </summary>
      <ul>
        {attestations.map(({ date, citations }) => (
          <li key={`${date.edtf} ${citations[0]?.work} ${citations[0]?.locus}`}>
            <DayLink day={date.earliest}>
              <StatedDate statement={date} place={place} />
            </DayLink>
            <SourceList citations={citations} />
          </li>
        ))}
      </ul>
    </details>
  );
}
