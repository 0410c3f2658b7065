import messages from "virtual:messages/evidence";
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
    <section className="evidence" aria-label={messages.howWeKnow()}>
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
  const move = kind === "leg";
  switch (ground.kind) {
    case "nothing-known":
      return messages.nothingKnown();
    case "rivals":
      return messages.rivals();
    case "bound":
      if (ground.edge === "first") {
        return move ? messages.firstDayOfMove() : messages.firstDayOfStay();
      }
      return move ? messages.lastDayOfMove() : messages.lastDayOfStay();
    case "event":
      return (
        <>
          {messages.event()}{" "}
          <SelectionLink to={{ kind: "event", id: ground.event.id }}>
            {ground.event.title}
          </SelectionLink>
          .
        </>
      );
    case "attestation":
      return messages.attestation();
    case "between":
      return move ? messages.betweenEndsOfMove() : messages.withinStay();
    case "blurred":
      if (move) return messages.endsOfMoveNotKnown();
      return ground.edge === "first" ? messages.firstDayNotKnown() : messages.lastDayNotKnown();
    case "assumed":
      return move ? messages.assumedMove() : messages.assumedStay();
  }
}
