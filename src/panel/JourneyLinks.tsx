import type { Segment } from "../itinerary/segment";
import { useItinerary } from "../view/itinerary-context";
import { writeLink } from "../view/link";
import { followJourney } from "../view/navigation";
import { currentView } from "../view/view";
import { followInPage } from "./follow-in-page";

/** The named journeys that a segment is part of, each a way to follow it. */
export function JourneyLinks({ segment }: { readonly segment: Segment }) {
  const itinerary = useItinerary();
  const journeys = itinerary.atlas.journeys.filter(({ spans }) =>
    spans.some(({ first, last }) => first <= segment.index && segment.index <= last),
  );
  if (journeys.length === 0) return null;
  return (
    <>
      <dt>Part of</dt>
      <dd>
        {journeys.map(({ id, title }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a
              className="link"
              href={writeLink(itinerary, {
                ...currentView(),
                selection: { kind: "now" },
                journey: { id, stop: null },
                mapView: null,
              })}
              onClick={followInPage(() => followJourney(itinerary, id))}
            >
              {title}
            </a>
          </span>
        ))}
      </dd>
    </>
  );
}
