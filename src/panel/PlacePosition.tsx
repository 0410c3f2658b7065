import { Copy, ExternalLink } from "lucide-react";
import { useState } from "react";
import type { SourcedPlace } from "../itinerary/place";
import { coordinatesInWords, coordinatesToCopy, otherMaps, precisionInWords } from "./place-words";

type Copied = "not yet" | "copied" | "refused";

const COPIED_WORDS: Readonly<Record<Copied, string>> = {
  "not yet": "",
  copied: "Copied.",
  refused: "The browser did not allow it.",
};

/** Where a place lies, how well that is known, and the spot in other maps. */
export function PlacePosition({ place }: { readonly place: SourcedPlace }) {
  const { position, precision, geonames } = place;
  const [copied, setCopied] = useState<Copied>("not yet");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(coordinatesToCopy(position));
      setCopied("copied");
    } catch {
      // Without a secure connection there is no clipboard either.
      setCopied("refused");
    }
  };
  return (
    <section aria-label="Position" className="place-position">
      <h3 className="section-title">Position</h3>
      <p className="place-coordinates">
        <span>{coordinatesInWords(position)}</span>
        <button
          type="button"
          className="plain-button"
          aria-label="Copy the coordinates"
          onClick={copy}
        >
          <Copy size={14} aria-hidden="true" /> Copy
        </button>
        <span role="status">{COPIED_WORDS[copied]}</span>
      </p>
      <p className="place-precision">{precisionInWords(precision)}</p>
      <ul className="other-maps">
        {otherMaps(position, precision, geonames).map(({ name, address }) => (
          <li key={name}>
            <a className="link" href={address} target="_blank" rel="noreferrer noopener">
              {name} <ExternalLink size={12} aria-hidden="true" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
