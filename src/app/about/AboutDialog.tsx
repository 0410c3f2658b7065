import { X } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { version } from "../../../package.json";
import { DATA_FOLDER } from "../../formats/catalogue";
import { coverageOf } from "../../itinerary/coverage";
import { CERTAINTIES } from "../../itinerary/evidence";
import { CertaintyMark } from "../../panel/CertaintyMark";
import { CERTAINTY_WORDS } from "../../panel/certainty-words";
import { useSourcedItineraryWhenLoaded } from "../../view/itinerary-context";
import { changeView } from "../../view/view";
import "./about.css";
import { ABOUT_WORDS, daysInWords, sourcesInWords, versionInWords } from "./about-words";
import { RecordLink } from "./RecordLink";

/** What the atlas is, how it answers, how sure it is, whom it owes, and how a fact is corrected. */
export default function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const sourceCount = useSourcedItineraryWhenLoaded()?.sourcesById.size ?? null;
  return (
    <dialog
      ref={dialog}
      className="card about-dialog"
      aria-label={ABOUT_WORDS.title}
      onClose={onClose}
    >
      <div className="about-heading">
        <h2 className="panel-title">{ABOUT_WORDS.title}</h2>
        <button
          type="button"
          className="icon-button"
          onClick={() => dialog.current?.close()}
          aria-label="Close"
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <p className="about-what">{ABOUT_WORDS.what}</p>
      <section>
        <h3>{ABOUT_WORDS.methodTitle}</h3>
        <Paragraphs texts={ABOUT_WORDS.method} />
      </section>
      <section>
        <h3>{ABOUT_WORDS.certaintyTitle}</h3>
        <p>{ABOUT_WORDS.certainty}</p>
        <Certainties />
      </section>
      <section>
        <h3>{ABOUT_WORDS.sourcesTitle}</h3>
        <p>
          {sourcesInWords(sourceCount)}{" "}
          <a href={`${DATA_FOLDER}/sources.csl.json`} download>
            {ABOUT_WORDS.sourcesList}
          </a>
          ,{" "}
          <a href={`${DATA_FOLDER}/sources.bib`} download>
            {ABOUT_WORDS.sourcesBib}
          </a>
          .
        </p>
      </section>
      <section>
        <h3>{ABOUT_WORDS.correctTitle}</h3>
        <p>{ABOUT_WORDS.correct}</p>
        <RecordLink />
      </section>
      <section>
        <h3>{ABOUT_WORDS.creditsTitle}</h3>
        <Paragraphs texts={ABOUT_WORDS.credits} />
      </section>
      <section>
        <h3>{ABOUT_WORDS.licencesTitle}</h3>
        <Paragraphs texts={ABOUT_WORDS.licences} />
      </section>
      <p className="about-foot">
        <span>{versionInWords(version)}</span>
        <button type="button" className="link" onClick={() => changeView({ dialog: "keys" })}>
          {ABOUT_WORDS.help}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => changeView({ dialog: null, welcome: "asked" })}
        >
          {ABOUT_WORDS.welcome}
        </button>
      </p>
    </dialog>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

/** The five words with their marks and meaning, and how many days each has once that can be counted. */
function Certainties() {
  const itinerary = useSourcedItineraryWhenLoaded();
  const coverage = useMemo(() => itinerary && coverageOf(itinerary), [itinerary]);
  return (
    <dl className="about-certainties">
      {CERTAINTIES.map((certainty) => (
        <div key={certainty}>
          <dt>
            <CertaintyMark certainty={certainty} />
            <span>
              <strong>{CERTAINTY_WORDS[certainty].name}</strong>:{" "}
              {CERTAINTY_WORDS[certainty].meaning}
            </span>
          </dt>
          <dd>{coverage ? daysInWords(coverage.byCertainty[certainty], coverage.days) : "…"}</dd>
        </div>
      ))}
    </dl>
  );
}
