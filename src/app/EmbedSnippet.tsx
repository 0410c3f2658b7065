import { Copy, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { dayInWords } from "../language/dates";
import { useItinerary } from "../view/itinerary-context";
import { writeLink } from "../view/link";
import { useDay, useView } from "../view/view";
import "./embed.css";
import { embedSnippet, originIn } from "./embed-snippet";

type Copied = "not yet" | "copied" | "refused";

const COPIED_WORDS: Readonly<Record<Copied, string>> = {
  "not yet": "",
  copied: "Copied.",
  refused: "The browser did not allow it: the text is selected, copy it by hand.",
};

/** The iframe of the present view, and who may talk to it. */
export default function EmbedSnippet({ onClose }: { readonly onClose: () => void }) {
  const itinerary = useItinerary();
  const day = useDay();
  const link = useView((view) => writeLink(itinerary, { ...view, tour: null }));
  const [parent, setParent] = useState("");
  const [copied, setCopied] = useState<Copied>("not yet");
  const text = useRef<HTMLTextAreaElement>(null);
  const originId = useId();
  const snippetId = useId();
  const origin = originIn(parent);
  const snippet = embedSnippet({
    address: `${window.location.origin}${window.location.pathname}`,
    link,
    title: `The Planet Without a Visa: Leon Trotsky’s journeys, ${dayInWords(day)}`,
    origin,
  });
  const copy = async (): Promise<void> => {
    text.current?.select();
    try {
      await navigator.clipboard.writeText(snippet);
      setCopied("copied");
    } catch {
      setCopied("refused");
    }
  };
  return (
    <>
      <header className="embed-heading">
        <h2 className="panel-title">Embed this view</h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <p className="embed-about">
        Put this into a page of your own: the map with this date and place, a slider, and a link
        back to the atlas.
      </p>
      <div className="embed-field">
        <label htmlFor={originId}>Address of your page, if it is to set or hear the date</label>
        <input
          id={originId}
          type="url"
          placeholder="https://example.org"
          value={parent}
          aria-invalid={parent !== "" && origin === ""}
          onChange={(event) => {
            setParent(event.currentTarget.value);
            setCopied("not yet");
          }}
        />
      </div>
      <div className="embed-field">
        <label htmlFor={snippetId}>HTML</label>
        <textarea
          id={snippetId}
          ref={text}
          className="embed-snippet"
          rows={8}
          readOnly
          spellCheck={false}
          value={snippet}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p className="embed-actions">
        <button type="button" className="plain-button" onClick={copy}>
          <Copy size={16} aria-hidden="true" /> Copy
        </button>
        <span className="embed-copied" role="status">
          {COPIED_WORDS[copied]}
        </span>
      </p>
    </>
  );
}
