import { Check, Copy, ExternalLink } from "lucide-react";
import { useState } from "react";
import type { SourcedPlace } from "../itinerary/place";
import { coordinatesInWords, coordinatesToCopy, otherMaps, precisionInWords } from "./place-words";

/** Where a place lies, how well that is known, and the spot in other maps. */
export function PlacePosition({ place }: { readonly place: SourcedPlace }) {
  const { position, precision, geonames } = place;
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    // Without a secure connection there is no clipboard to write to.
    if (!("clipboard" in navigator)) return;
    navigator.clipboard.writeText(coordinatesToCopy(position)).then(
      () => setCopied(true),
      // A browser may refuse; the coordinates can be marked and copied by hand.
      () => setCopied(false),
    );
  };
  return (
    <section aria-label="Position" className="place-position">
      <h3 className="section-title">Position</h3>
      <p className="place-coordinates">
        <span>{coordinatesInWords(position)}</span>{" "}
        <button type="button" className="plain-button" onClick={copy}>
          {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}{" "}
          <span role="status">{copied ? "Copied" : "Copy"}</span>
        </button>
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
