import messages from "virtual:messages/evidence";
import { ExternalLink } from "lucide-react";
import type { Citation, Source } from "../itinerary/source";
import { useSourcedItinerary } from "../view/itinerary-context";
import { SelectionLink } from "./SelectionLink";
import { authorsInWords, yearOf } from "./source-words";

/** The works a claim rests on, folded away behind their number when there are several. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }) {
  const itinerary = useSourcedItinerary();
  if (citations.length === 0) return null;
  return (
    <details className="sources" open={citations.length <= 2}>
      <summary>{messages.sources({ sources: citations.length })}</summary>
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
      <SelectionLink to={{ kind: "source", id: source.id }}>
        <cite>{source.title}</cite>
      </SelectionLink>
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
            aria-label={messages.readSource({ title: source.title })}
            title={messages.readIt()}
          >
            <ExternalLink size={13} aria-hidden="true" />
          </a>
        </>
      )}
    </>
  );
}

/** Works in brackets behind a sentence. */
export function CitedInline({ citations }: { readonly citations: readonly Citation[] }) {
  const itinerary = useSourcedItinerary();
  return (
    <span className="cited-inline">
      (
      {citations.map((citation, index) => (
        <span key={`${citation.work} ${citation.locus ?? ""} ${citation.url ?? ""}`}>
          {index > 0 && "; "}
          <CitedWork citation={citation} source={itinerary.sourcesById.get(citation.work)} />
        </span>
      ))}
      )
    </span>
  );
}
