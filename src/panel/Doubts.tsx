import type { Evidence } from "../itinerary/evidence";
import { DisputeOf } from "./DisputeOf";

/** What the sources of a record leave open, and where they differ. */
export function Doubts({ record }: { readonly record: Pick<Evidence, "doubt" | "dispute"> }) {
  const { doubt, dispute } = record;
  return (
    <>
      {doubt !== null && (
        <p className="evidence-doubt">
          <strong>Not certain:</strong> {doubt}
        </p>
      )}
      {dispute !== null && <DisputeOf dispute={dispute} />}
    </>
  );
}
