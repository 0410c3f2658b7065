import messages from "virtual:messages/evidence";
import type { Evidence } from "../itinerary/evidence";
import { langOf } from "./AtlasText";
import { DisputeOf } from "./DisputeOf";

/** What the sources of a record leave open, and where they differ. */
export function Doubts({ record }: { readonly record: Pick<Evidence, "doubt" | "dispute"> }) {
  const { doubt, dispute } = record;
  return (
    <>
      {doubt !== null && (
        <p className="evidence-doubt">
          <strong>{messages.notCertain()}</strong> <span lang={langOf(undefined)}>{doubt}</span>
        </p>
      )}
      {dispute !== null && <DisputeOf dispute={dispute} />}
    </>
  );
}
