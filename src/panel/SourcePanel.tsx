import { ExternalLink } from "lucide-react";
import { useMemo } from "react";
import { dateStatementInWords } from "../itinerary/date-words";
import { type Claim, claimsRestingOn } from "../itinerary/rests-on";
import type { Source } from "../itinerary/source";
import { segmentInWords } from "../itinerary/whereabouts-words";
import { useItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { CardHeading, LinkButton } from "./Card";
import { DayLink } from "./Dates";
import { authorsInWords, yearOf } from "./source-words";

/** A work, and everything in the atlas that rests on it. */
export function SourcePanel({ source }: { readonly source: Source }) {
  const itinerary = useItinerary();
  const claims = useMemo(() => claimsRestingOn(itinerary, source.id), [itinerary, source]);
  const details = [source["container-title"], source.publisher, yearOf(source)].filter(
    (detail) => detail !== undefined && detail !== null,
  );
  return (
    <article className="panel-article" aria-label={source.title}>
      <CardHeading
        kicker={claims.length === 1 ? "1 claim rests on it" : `${claims.length} claims rest on it`}
        title={source.title}
        subtitle={[authorsInWords(source), ...details].filter(Boolean).join(" · ")}
        onClose={() => select({ kind: "now" })}
        closeLabel="Back to the day shown"
      />
      <div className="panel-body">
        {source.URL && (
          <p>
            <a href={source.URL} target="_blank" rel="noreferrer noopener">
              Read it <ExternalLink size={13} aria-hidden="true" />
            </a>
          </p>
        )}
        <ul className="claims">
          {claims.map((claim) => (
            <li key={`${claim.kind} ${idOf(claim)} ${claim.citation.locus ?? ""}`}>
              <ClaimLink claim={claim} />
              {claim.citation.locus && <span className="claim-locus">{claim.citation.locus}</span>}
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

function idOf(claim: Claim): string {
  return claim.kind === "event" ? claim.event.id : claim.segment.id;
}

function ClaimLink({ claim }: { readonly claim: Claim }) {
  const itinerary = useItinerary();
  if (claim.kind === "event") {
    const { id, title, startDate } = claim.event;
    return (
      <LinkButton onClick={() => select({ kind: "event", id })}>
        {dateStatementInWords(startDate)}: {title}
      </LinkButton>
    );
  }
  const { segment } = claim;
  const words = `${dateStatementInWords(segment.startDate)}: ${segmentInWords(itinerary, segment, Math.floor(segment.start))}`;
  if (segment.kind === "leg") {
    return <LinkButton onClick={() => select({ kind: "leg", id: segment.id })}>{words}</LinkButton>;
  }
  return <DayLink day={Math.ceil(segment.start)}>{words}</DayLink>;
}
