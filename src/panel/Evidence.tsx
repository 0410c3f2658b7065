import { ExternalLink } from "lucide-react";
import type { Certainty } from "../itinerary/segment";
import type { Citation, Source } from "../itinerary/source";
import { useItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { LinkButton } from "./Card";
import { CERTAINTY_WORDS } from "./certainty-words";
import { authorsInWords, yearOf } from "./source-words";

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

/** Who wrote it, what it is called, where in it; the title leads to all that rests on the work. */
function CitedWork({ citation, source }: CitedWorkProps) {
  if (!source) return <cite>{citation.work}</cite>;
  const url = citation.url ?? source.URL;
  const author = authorsInWords(source);
  const year = yearOf(source);
  return (
    <>
      {author && `${author}, `}
      <LinkButton onClick={() => select({ kind: "source", id: source.id })}>
        <cite>{source.title}</cite>
      </LinkButton>
      {year !== null && ` (${year})`}
      {citation.locus && `, ${citation.locus}`}
      {url && (
        <>
          {" "}
          <a
            className="read-source"
            href={url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={`Read ${source.title}`}
            title="Read it"
          >
            <ExternalLink size={13} aria-hidden="true" />
          </a>
        </>
      )}
    </>
  );
}
