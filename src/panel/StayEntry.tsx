import { dayOfMoment } from "../itinerary/day";
import { placeById } from "../itinerary/itinerary";
import type { SourcedLeg, SourcedSegment, SourcedStay } from "../itinerary/segment";
import { neighboursOf } from "../itinerary/stays";
import { dayInWords } from "../language/dates";
import { legEndsInWords, modePhrase, placeNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { useView } from "../view/view";
import { AtlasText } from "./AtlasText";
import { Attestations } from "./Attestations";
import { CertaintyMark } from "./CertaintyMark";
import { DayLink, StatedPeriod } from "./Dates";
import { EvidenceOf } from "./Evidence";
import { PersonLinks } from "./PersonLinks";
import { SelectionLink } from "./SelectionLink";

interface StayEntryProps {
  readonly stay: SourcedStay;
  readonly open: boolean;
}

/** One stay: when, what of it, how he came and went, and how we know. */
export function StayEntry({ stay, open }: StayEntryProps) {
  const itinerary = useSourcedItinerary();
  const place = placeById(itinerary, stay.place);
  const { before, after } = neighboursOf(itinerary, stay);
  const day = dayOfMoment(stay.start);
  const naming = useView((view) => view.naming);
  return (
    <details className="stay-entry" open={open} data-stay={stay.id}>
      <summary>
        <CertaintyMark certainty={stay.certainty} />
        <span className="stay-when">
          <StatedPeriod start={stay.startDate} end={stay.endDate} place={place} />
        </span>
        {place.within !== null && (
          <span className="stay-house">{placeNameOnDay(place, day, naming)}</span>
        )}
      </summary>
      <AtlasText className="stay-text" of={stay} />
      <PersonLinks record={stay} />
      <MoveLine label="Came" segment={before} />
      <MoveLine label="Left" segment={after} />
      <EvidenceOf record={stay} />
      <Attestations stay={stay} />
      <p className="stay-go">
        <DayLink day={Math.ceil(stay.start)}>
          Show {dayInWords(Math.ceil(stay.start))} on the map
        </DayLink>
      </p>
    </details>
  );
}

interface MoveLineProps {
  readonly label: string;
  readonly segment: SourcedSegment | null;
}

function MoveLine({ label, segment }: MoveLineProps) {
  if (segment?.kind !== "leg") return null;
  return (
    <p className="move-line">
      <span className="move-label">{label}</span> <MoveLink leg={segment} />
    </p>
  );
}

function MoveLink({ leg }: { readonly leg: SourcedLeg }) {
  const itinerary = useSourcedItinerary();
  const naming = useView((view) => view.naming);
  const { from, to } = legEndsInWords(itinerary, leg, naming);
  return (
    <SelectionLink to={{ kind: "leg", id: leg.id }}>
      {from} – {to}, {modePhrase(leg.mode)}
    </SelectionLink>
  );
}
