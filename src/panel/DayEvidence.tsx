import { type GroundOfDay, judgementOfDay } from "../itinerary/certainty-of-day";
import type { Day } from "../itinerary/day";
import type { SourcedSegment } from "../itinerary/segment";
import { useSourcedItinerary } from "../view/itinerary-context";
import { CertaintyMark } from "./CertaintyMark";
import { CERTAINTY_WORDS } from "./certainty-words";
import { Doubts } from "./Doubts";
import { SelectionLink } from "./SelectionLink";
import { SourceList } from "./SourceList";

interface DayEvidenceProps {
  readonly day: Day;
  /** The segment shown for the day. */
  readonly segment: SourcedSegment;
}

/** How sure it is where he was on the day in view, and why, in one line. */
export function DayCertainty({ day, segment }: DayEvidenceProps) {
  const { certainty, ground } = judgementOfDay(useSourcedItinerary(), day);
  return (
    <p className="day-certainty">
      <CertaintyMark certainty={certainty} />
      <strong>{CERTAINTY_WORDS[certainty].name}:</strong>{" "}
      <GroundInWords ground={ground} kind={segment.kind} />
    </p>
  );
}

/** What the whereabouts of the day rest on, what is in doubt, and where sources differ. */
export function DayEvidence({ day, segment }: DayEvidenceProps) {
  const { ground } = judgementOfDay(useSourcedItinerary(), day);
  const rival = ground.kind === "rivals" && ground.segment !== segment ? ground.segment : null;
  const dated = ground.kind === "attestation" ? ground.attestation.citations : [];
  return (
    <section className="evidence" aria-label="How we know">
      {rival && <Doubts record={rival} />}
      <Doubts record={segment} />
      <SourceList citations={[...dated, ...segment.citations]} />
    </section>
  );
}

interface GroundInWordsProps {
  readonly ground: GroundOfDay;
  readonly kind: SourcedSegment["kind"];
}

function GroundInWords({ ground, kind }: GroundInWordsProps) {
  const record = kind === "leg" ? "this move" : "this stay";
  switch (ground.kind) {
    case "nothing-known":
      return "no source says where he was.";
    case "rivals":
      return "the day lies where sources differ.";
    case "bound":
      return `a source dates the ${ground.edge} day of ${record} to this day.`;
    case "event":
      return (
        <>
          a source puts him here on this day:{" "}
          <SelectionLink to={{ kind: "event", id: ground.event.id }}>
            {ground.event.title}
          </SelectionLink>
          .
        </>
      );
    case "attestation":
      return "a source dated to this day puts him here.";
    case "between":
      return kind === "leg"
        ? "the day lies between the known ends of this move."
        : "the day lies within this stay, and no trip is known.";
    case "blurred":
      return kind === "leg"
        ? "neither end of this move is known to the day."
        : `the ${ground.edge} day of this stay is not known well enough to be sure of this one.`;
    case "assumed":
      return `no source tells of ${record}; something of the kind must have been.`;
  }
}
