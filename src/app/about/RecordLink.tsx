import { useEffect, useState } from "react";
import { lineOfRecord, type RecordLine } from "../../itinerary/record-lines";
import { useItinerary } from "../../view/itinerary-context";
import { useView } from "../../view/view";
import { ABOUT_WORDS, lineInWords } from "./about-words";
import { loadRecordLines } from "./load-record-lines";
import { recordOfView } from "./record-of-view";

type Found =
  | { readonly state: "waiting" }
  | { readonly state: "failed" }
  | { readonly state: "none" }
  | { readonly state: "found"; readonly line: RecordLine };

/** The file and line of what is in view: a link where the repository has an address, else to be copied. */
export function RecordLink() {
  const itinerary = useItinerary();
  const selection = useView((view) => view.selection);
  const moment = useView((view) => view.moment);
  const [found, setFound] = useState<Found>({ state: "waiting" });
  const { kind, id } = recordOfView(itinerary, { selection, moment });
  useEffect(() => {
    let wanted = true;
    loadRecordLines().then(
      (lines) => {
        const line = lineOfRecord(lines, kind, id);
        if (wanted) setFound(line ? { state: "found", line } : { state: "none" });
      },
      () => {
        if (wanted) setFound({ state: "failed" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [kind, id]);
  if (found.state === "waiting") return <p>{ABOUT_WORDS.lineWaiting}</p>;
  if (found.state === "failed") return <p>{ABOUT_WORDS.lineFailed}</p>;
  if (found.state === "none") return null;
  const words = lineInWords(found.line);
  return (
    <p className="about-line">
      {ABOUT_WORDS.lineOfView}{" "}
      {found.line.url === null ? (
        <code>{words}</code>
      ) : (
        <a href={found.line.url} target="_blank" rel="noreferrer noopener">
          <code>{words}</code>
        </a>
      )}
    </p>
  );
}
