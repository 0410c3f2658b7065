import messages from "virtual:messages/now";
import { peopleOf } from "../itinerary/people";
import { useSourcedItinerary } from "../view/itinerary-context";
import { SelectionLink } from "./SelectionLink";

interface PersonLinksProps {
  readonly record: { readonly people: readonly string[] };
  /** What they are to the record. */
  readonly label?: string;
}

/** The people a record tells of, each a way to all that is told of them. */
export function PersonLinks({ record, label = messages.people() }: PersonLinksProps) {
  const people = peopleOf(useSourcedItinerary(), record);
  if (people.length === 0) return null;
  return (
    <p className="person-links">
      <span className="move-label">{label}</span>{" "}
      {people.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <SelectionLink to={{ kind: "person", id }}>{name}</SelectionLink>
        </span>
      ))}
    </p>
  );
}
