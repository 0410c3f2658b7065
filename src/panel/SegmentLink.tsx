import { dateStatementInWords } from "../itinerary/date-words";
import type { Segment } from "../itinerary/segment";
import { segmentInWords } from "../itinerary/whereabouts-words";
import { useItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { LinkButton } from "./Card";
import { DayLink } from "./Dates";

/** A segment in one line: a leg opens its own card, anything else its first day. */
export function SegmentLink({ segment }: { readonly segment: Segment }) {
  const itinerary = useItinerary();
  const words = `${dateStatementInWords(segment.startDate)}: ${segmentInWords(itinerary, segment, Math.floor(segment.start))}`;
  if (segment.kind === "leg") {
    return <LinkButton onClick={() => select({ kind: "leg", id: segment.id })}>{words}</LinkButton>;
  }
  return <DayLink day={Math.ceil(segment.start)}>{words}</DayLink>;
}
