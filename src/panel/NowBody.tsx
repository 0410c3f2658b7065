import messages from "virtual:messages/now";
import { memo } from "react";
import type { Day } from "../itinerary/day";
import { eventsOfDay } from "../itinerary/itinerary";
import type { Segment, SourcedSegment } from "../itinerary/segment";
import { worksOnDay } from "../itinerary/works";
import { useSourcedItinerary } from "../view/itinerary-context";
import { AtlasText } from "./AtlasText";
import { CoverageDialog } from "./CoverageDialog";
import { DayCertainty, DayEvidence } from "./DayEvidence";
import { EventEntry } from "./EventEntry";
import { PersonLinks } from "./PersonLinks";
import { WorkLinks } from "./WorkLinks";

/** Events longer than this, in days, are conditions and not news of the day. */
const LONG_EVENT_DAYS = 45;

interface NowBodyProps {
  readonly day: Day;
  readonly segment: Segment;
}

/** What happened on the day shown, and how we know. */
export const NowBody = memo(function NowBody({ day, segment }: NowBodyProps) {
  const itinerary = useSourcedItinerary();
  const told = itinerary.atlas.segments[segment.index] as SourcedSegment;
  const events = eventsOfDay(itinerary, day).filter(
    ({ start, end }) => end - start <= LONG_EVENT_DAYS,
  );
  return (
    <div className="panel-body">
      <DayCertainty day={day} segment={told} />
      {told.text !== "" && <AtlasText className="prose" of={told} />}
      <PersonLinks record={told} />
      <WorkLinks works={worksOnDay(itinerary, day)} label="At work on" />
      <DayEvidence day={day} segment={told} />
      {events.length > 0 && (
        <section aria-label={messages.onTheseDays()}>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} />
          ))}
        </section>
      )}
      <div className="evidence-more">
        <CoverageDialog />
      </div>
    </div>
  );
});
