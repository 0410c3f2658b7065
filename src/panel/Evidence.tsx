import type { Certainty } from "../itinerary/segment";
import type { Citation, CslName, Source } from "../itinerary/source";
import { useItinerary } from "../view/itinerary-context";
import { CERTAINTY_WORDS } from "./certainty-words";

interface EvidenceProps {
  readonly certainty: Certainty;
  readonly citations: readonly Citation[];
  readonly dispute: string | null;
}

/** How we know: the certainty, what is disputed, and the sources. */
export function Evidence({ certainty, citations, dispute }: EvidenceProps) {
  return (
    <div className="evidence">
      <p className="evidence-certainty">
        <CertaintyMark certainty={certainty} />
        <strong>{CERTAINTY_WORDS[certainty].name}</strong>: {CERTAINTY_WORDS[certainty].meaning}
      </p>
      {dispute !== null && (
        <p className="evidence-dispute">
          <strong>In question:</strong> {dispute}
        </p>
      )}
      <SourceList citations={citations} />
    </div>
  );
}

/** A small sign of certainty: its shape differs as well as its colour. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  return (
    <svg className="certainty-mark" width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      <CertaintyShape certainty={certainty} />
    </svg>
  );
}

function CertaintyShape({ certainty }: { readonly certainty: Certainty }) {
  const color = `var(--${certainty})`;
  switch (certainty) {
    case "documented":
      return <circle r={5} fill={color} />;
    case "inferred":
      return <path d="M0-5A5 5 0 0 1 0 5ZM0-4.2A4.2 4.2 0 1 0 0 4.2" fill={color} stroke={color} />;
    case "approximate":
      return <circle r={4.2} fill="none" stroke={color} strokeWidth={1.8} />;
    case "disputed":
      return <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" fill={color} />;
    case "unknown":
      return <circle r={4.2} fill="none" stroke={color} strokeWidth={1.6} strokeDasharray="2 2" />;
  }
}

/** The works a claim rests on, folded away behind their number when there are several. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }) {
  const itinerary = useItinerary();
  if (citations.length === 0) return null;
  return (
    <details className="sources" open={citations.length <= 2}>
      <summary>{citations.length === 1 ? "1 source" : `${citations.length} sources`}</summary>
      <ul>
        {citations.map((citation) => (
          <li key={`${citation.work} ${citation.locus ?? ""} ${citation.url ?? ""}`}>
            <CitedWork citation={citation} source={itinerary.sourcesById.get(citation.work)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CitedWorkProps {
  readonly citation: Citation;
  readonly source: Source | undefined;
}

function CitedWork({ citation, source }: CitedWorkProps) {
  const url = citation.url ?? source?.URL;
  const title = <cite>{source?.title ?? citation.work}</cite>;
  const author = source?.author?.map(shortName).join(", ");
  const year = source?.issued?.["date-parts"][0]?.[0];
  return (
    <>
      {author && `${author}, `}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        title
      )}
      {year !== undefined && ` (${year})`}
      {citation.locus && `, ${citation.locus}`}
    </>
  );
}

function shortName({ family, given, literal }: CslName): string {
  return literal ?? [given, family].filter(Boolean).join(" ");
}
