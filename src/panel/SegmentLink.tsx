import type { SourcedSegment } from "../itinerary/segment";
import { dateStatementInWords } from "../language/dates";
import { segmentInWords } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { useView } from "../view/view";
import { DayLink } from "./Dates";
import { SelectionLink } from "./SelectionLink";

/** A segment in one line: a leg opens its own card, anything else its first day. */
export function SegmentLink({ segment }: { readonly segment: SourcedSegment }) {
  const itinerary = useSourcedItinerary();
  const naming = useView((view) => view.naming);
  const words = `${dateStatementInWords(segment.startDate)}: ${segmentInWords(itinerary, segment, Math.floor(segment.start), naming)}`;
  if (segment.kind === "leg") {
    return <SelectionLink to={{ kind: "leg", id: segment.id }}>{words}</SelectionLink>;
  }
  return <DayLink day={Math.ceil(segment.start)}>{words}</DayLink>;
}
