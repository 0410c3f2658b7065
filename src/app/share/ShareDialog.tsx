import { Share2 } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { version } from "../../../package.json";
import { CITATION_STYLES, type CitationStyle, citeSource, citeView } from "../../formats/cite";
import { type CivilDate, dayOfMoment, isoFromDay } from "../../itinerary/day";
import { segmentAt } from "../../itinerary/itinerary";
import { dayInWords } from "../../language/dates";
import { segmentInWords } from "../../language/whereabouts";
import { DialogHeading } from "../../panel/DialogHeading";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../../view/itinerary-context";
import { writeLink } from "../../view/link";
import { nameOfSelection } from "../../view/selectable";
import { useView } from "../../view/view";
import { Choices } from "../Choices";
import "../settings.css";
import { CopyField } from "./CopyField";
import "./share.css";
import { SHARE_WORDS, STYLE_NAMES, worksInWords } from "./share-words";
import { worksOfView } from "./works-of-view";

/** The link of the view, and citations of it and of what it rests on, to be copied. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const outline = useItinerary();
  const sourced = useSourcedItineraryWhenLoaded();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const view = useView();
  const { moment, selection } = view;
  const [style, setStyle] = useState<CitationStyle>("apa");
  const [said, setSaid] = useState("");

  const day = dayOfMoment(moment);
  const url = `${window.location.origin}${window.location.pathname}${writeLink(outline, view)}`;
  const date = `${dayInWords(day)}, ${segmentInWords(outline, segmentAt(outline, moment), day)}`;
  const opened = nameOfSelection(sourced ?? outline, selection);
  const about = opened === null ? date : `${opened} (${dayInWords(day)})`;
  const works = useMemo(
    () => sourced && worksOfView(sourced, { selection, moment }),
    [sourced, selection, moment],
  );
  const citation = citeView(style, {
    about,
    url,
    version,
    accessed: today(),
    key: `planet-without-a-visa-${isoFromDay(day)}`,
  });
  const worksCited = works
    ?.map(({ source, loci }) => citeSource(style, source, loci))
    .join(style === "bibtex" ? "\n\n" : "\n");
  const saying = (copied: string) => (allowed: boolean) =>
    setSaid(allowed ? copied : SHARE_WORDS.refused);
  const code = style === "bibtex";

  return (
    <dialog
      ref={dialog}
      className="card share-dialog"
      aria-label={SHARE_WORDS.title}
      onClose={onClose}
    >
      <DialogHeading title={SHARE_WORDS.title} onClose={() => dialog.current?.close()} />
      <CopyField
        label={SHARE_WORDS.link}
        about={SHARE_WORDS.linkAbout}
        text={url}
        rows={2}
        copyLabel="Copy the link"
        onCopied={saying("Link copied.")}
      />
      {"share" in navigator && (
        <button
          type="button"
          className="plain-button share-button"
          onClick={() => shareLink(`The Planet Without a Visa: ${about}`, url)}
        >
          <Share2 size={16} aria-hidden="true" /> Share…
        </button>
      )}
      <Choices
        legend={SHARE_WORDS.style}
        choices={CITATION_STYLES}
        names={STYLE_NAMES}
        chosen={style}
        onChoose={(choice) => {
          setStyle(choice);
          setSaid("");
        }}
      />
      <CopyField
        label={SHARE_WORDS.citation}
        text={citation}
        rows={code ? 8 : 4}
        copyLabel="Copy the citation"
        code={code}
        onCopied={saying("Citation copied.")}
      />
      {!works && <p className="copy-field-about">{SHARE_WORDS.waiting}</p>}
      {works?.length === 0 && <p className="copy-field-about">{SHARE_WORDS.noWorks}</p>}
      {works && works.length > 0 && (
        <CopyField
          label={worksInWords(works.length, opened ?? dayInWords(day))}
          text={worksCited ?? ""}
          rows={code ? 8 : Math.min(8, 2 * works.length + 1)}
          copyLabel="Copy the sources"
          code={code}
          onCopied={saying(
            works.length === 1 ? "Source copied." : `${works.length} sources copied.`,
          )}
        />
      )}
      <p className="share-said" role="status">
        {said}
      </p>
    </dialog>
  );
}

/** The day on the reader's own calendar. */
function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Whoever closes the list of the system without sharing needs no message. */
function shareLink(title: string, url: string): void {
  navigator.share({ title, url }).catch(() => undefined);
}
