import messages from "virtual:messages/evidence";
import type { Dispute } from "../itinerary/evidence";
import { langOf } from "./AtlasText";
import { CitedInline } from "./SourceList";

const OPEN: Readonly<Record<Dispute["about"], () => string>> = {
  date: () => messages.openOnDate(),
  place: () => messages.openOnPlace(),
  address: () => messages.openOnAddress(),
  circumstances: () => messages.openOnCircumstances(),
};
const DECIDED: Readonly<Record<Dispute["about"], () => string>> = {
  date: () => messages.differOnDate(),
  place: () => messages.differOnPlace(),
  address: () => messages.differOnAddress(),
  circumstances: () => messages.differOnCircumstances(),
};

/** Where sources differ: why the atlas says what it says, and what the others say instead. */
export function DisputeOf({ dispute }: { readonly dispute: Dispute }) {
  return (
    <section className="dispute" aria-label={messages.sourcesDiffer()}>
      <p className="dispute-reason">
        <strong>{(dispute.verdict === "open" ? OPEN : DECIDED)[dispute.about]()}</strong>{" "}
        <span lang={langOf(undefined)}>{dispute.reason}</span>
      </p>
      <ul className="dispute-readings">
        {dispute.readings.map(({ says, citations }) => (
          <li key={says}>
            <span lang={langOf(undefined)}>{says}</span> <CitedInline citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
