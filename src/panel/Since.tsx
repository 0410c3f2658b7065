import messages from "virtual:messages/now";
import { placeById } from "../itinerary/itinerary";
import { useSourcedItinerary } from "../view/itinerary-context";
import { StatedDate } from "./Dates";

/** Since when he was at the place of a stay, as well as it is known. */
export function Since({ index }: { readonly index: number }) {
  const itinerary = useSourcedItinerary();
  const segment = itinerary.atlas.segments[index];
  if (segment?.kind !== "stay") return null;
  return (
    <>
      {messages.since()}{" "}
      <StatedDate statement={segment.startDate} place={placeById(itinerary, segment.place)} />
    </>
  );
}
