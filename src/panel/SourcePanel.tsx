import { ExternalLink } from "lucide-react";
import { useMemo } from "react";
import { type CitationRole, type Claim, claimsRestingOn } from "../itinerary/rests-on";
import type { Source } from "../itinerary/source";
import { workOfSource } from "../itinerary/works";
import { dateStatementInWords } from "../language/dates";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { CardHeading } from "./Card";
import { SegmentLink } from "./SegmentLink";
import { SelectionLink } from "./SelectionLink";
import { authorsInWords, yearOf } from "./source-words";
import { WorkLinks } from "./WorkLinks";

/** A work, and everything in the atlas that rests on it. */
export function SourcePanel({ source }: { readonly source: Source }) {
  const itinerary = useSourcedItinerary();
  const claims = useMemo(() => claimsRestingOn(itinerary, source.id), [itinerary, source]);
  const work = workOfSource(itinerary, source.id);
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
        {work && <WorkLinks works={[work]} label="Told of as a work of his:" />}
        {source.URL && (
          <p>
            <a href={source.URL} target="_blank" rel="noreferrer noopener">
              Read it <ExternalLink size={13} aria-hidden="true" />
            </a>
          </p>
        )}
        <ul className="claims">
          {claims.map((claim) => (
            <li key={`${claim.kind} ${idOf(claim)} ${claim.role} ${claim.citation.locus ?? ""}`}>
              <ClaimLink claim={claim} />
              {claim.citation.locus && <span className="claim-locus">{claim.citation.locus}</span>}
              {ROLE_WORDS[claim.role] && <span className="badge">{ROLE_WORDS[claim.role]}</span>}
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

const ROLE_WORDS: Readonly<Record<CitationRole, string | null>> = {
  account: null,
  "other-reading": "differs from the atlas",
  attestation: "puts him there on a day",
};

function idOf(claim: Claim): string {
  switch (claim.kind) {
    case "segment":
      return claim.segment.id;
    case "event":
      return claim.event.id;
    case "place":
      return claim.place.id;
    case "person":
      return claim.person.id;
    case "work":
      return claim.work.id;
  }
}

function ClaimLink({ claim }: { readonly claim: Claim }) {
  switch (claim.kind) {
    case "segment":
      return <SegmentLink segment={claim.segment} />;
    case "event": {
      const { id, title, startDate } = claim.event;
      return (
        <SelectionLink to={{ kind: "event", id }}>
          {dateStatementInWords(startDate)}: {title}
        </SelectionLink>
      );
    }
    case "place": {
      const { id, name } = claim.place;
      return <SelectionLink to={{ kind: "place", id }}>{name}</SelectionLink>;
    }
    case "person": {
      const { id, name } = claim.person;
      return <SelectionLink to={{ kind: "person", id }}>{name}</SelectionLink>;
    }
    case "work": {
      const { id, title } = claim.work;
      return (
        <SelectionLink to={{ kind: "work", id }}>
          <cite>{title}</cite>
        </SelectionLink>
      );
    }
  }
}
