import type { Dispute } from "../itinerary/evidence";
import { CitedInline } from "./SourceList";

const MATTERS: Readonly<Record<Dispute["about"], string>> = {
  date: "the date",
  place: "the place",
  address: "the address",
  circumstances: "what happened",
};

/** Where sources differ: why the atlas says what it says, and what the others say instead. */
export function DisputeOf({ dispute }: { readonly dispute: Dispute }) {
  return (
    <section className="dispute" aria-label="Sources differ">
      <p className="dispute-reason">
        <strong>
          Sources differ on {MATTERS[dispute.about]}
          {dispute.verdict === "open" && "; the evidence does not decide"}.
        </strong>{" "}
        {dispute.reason}
      </p>
      <ul className="dispute-readings">
        {dispute.readings.map(({ says, citations }) => (
          <li key={says}>
            {says} <CitedInline citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
