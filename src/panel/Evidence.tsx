import type { Evidence } from "../itinerary/evidence";
import { CertaintyMark } from "./CertaintyMark";
import { CERTAINTY_WORDS, SUPPORT_WORDS } from "./certainty-words";
import { Doubts } from "./Doubts";
import { SourceList } from "./SourceList";

interface EvidenceOfProps {
  readonly record: Evidence;
}

/** How we know: the certainty, what is in doubt, where sources differ, and the sources. */
export function EvidenceOf({ record }: EvidenceOfProps) {
  const { certainty, support, citations } = record;
  return (
    <div className="evidence">
      <p className="evidence-certainty">
        <CertaintyMark certainty={certainty} />
        <strong>{CERTAINTY_WORDS[certainty].name}</strong>: {CERTAINTY_WORDS[certainty].meaning}
        {support !== null && <span className="evidence-support"> · {SUPPORT_WORDS[support]}</span>}
      </p>
      <Doubts record={record} />
      <SourceList citations={citations} />
    </div>
  );
}
