import { useMemo } from "react";
import { placeById, type SourcedItinerary, segmentOfDay } from "../itinerary/itinerary";
import { claimsRestingOn } from "../itinerary/rests-on";
import type { Work } from "../itinerary/work";
import { fullPlaceNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { CardHeading } from "./Card";
import { DayLink } from "./Dates";
import { PersonLinks } from "./PersonLinks";
import { SelectionLink } from "./SelectionLink";
import { ShowOnMap } from "./ShowOnMap";
import { SourceList } from "./SourceList";
import { useMarkedPlaces } from "./use-marked-places";
import {
  languageInWords,
  publishedInWords,
  WORK_KIND_WORDS,
  WORK_TEXTS,
  writtenInWords,
  yearOfWork,
} from "./work-words";

const NOWHERE: readonly string[] = [];

/** A work of his: what it is about, when and where it was written and came out, and how we know. */
export function WorkPanel({ work }: { readonly work: Work }) {
  const itinerary = useSourcedItinerary();
  const { title, originalTitle, language, kind, writing, publication, text, doubt, source } = work;
  const places = writing?.places ?? NOWHERE;
  useMarkedPlaces(places);
  const day = useMemo(() => dayAtWork(itinerary, work), [itinerary, work]);
  return (
    <article className="panel-article" aria-label={title}>
      <CardHeading
        kicker={[WORK_KIND_WORDS[kind], yearOfWork(work)].filter((part) => part !== "").join(" · ")}
        title={<cite className="work-title">{title}</cite>}
        subtitle={
          originalTitle !== null && (
            <span lang={language ?? undefined} className="original-title">
              {originalTitle}
            </span>
          )
        }
        onClose={() => select({ kind: "now" })}
        closeLabel="Back to the day shown"
      />
      <div className="panel-body">
        <p className="prose">{text}</p>
        <PersonLinks record={work} />
        <dl className="facts">
          <dt>Written</dt>
          <dd>
            {writing === null ? WORK_TEXTS.writtenNotKnown : writtenInWords(writing)}
            {writing !== null && places.length === 0 && ` ${WORK_TEXTS.placeNotKnown}`}
          </dd>
          {writing !== null && places.length > 0 && (
            <>
              <dt>At</dt>
              <dd>
                {places.map((id, index) => (
                  <span key={id}>
                    {index > 0 && "; "}
                    <SelectionLink to={{ kind: "place", id }}>
                      {fullPlaceNameOnDay(itinerary, placeById(itinerary, id), writing.first)}
                    </SelectionLink>
                  </span>
                ))}
              </dd>
            </>
          )}
          <dt>Came out</dt>
          <dd>{publication === null ? WORK_TEXTS.neverOut : publishedInWords(publication)}</dd>
          {language !== null && (
            <>
              <dt>Language</dt>
              <dd>{languageInWords(language)}</dd>
            </>
          )}
          {source !== null && <RestsOnIt sourceId={source} />}
        </dl>
        <ShowOnMap places={places} />
        <div className="evidence">
          {doubt !== null && (
            <p className="evidence-doubt">
              <strong>Not certain:</strong> {doubt}
            </p>
          )}
          <SourceList citations={work.citations} />
        </div>
      </div>
      <nav className="panel-foot" aria-label="Go to">
        {day !== null && <DayLink day={day}>Go to the day he was at it</DayLink>}
        <BeforeAndAfter work={work} />
      </nav>
    </article>
  );
}

/** What the atlas takes from the work itself. */
function RestsOnIt({ sourceId }: { readonly sourceId: string }) {
  const itinerary = useSourcedItinerary();
  const count = useMemo(() => claimsRestingOn(itinerary, sourceId).length, [itinerary, sourceId]);
  return (
    <>
      <dt>As a source</dt>
      <dd>
        <SelectionLink to={{ kind: "source", id: sourceId }}>
          {count === 1 ? "1 claim rests on it" : `${count} claims rest on it`}
        </SelectionLink>
      </dd>
    </>
  );
}

/** The works begun before and after this one. */
function BeforeAndAfter({ work }: { readonly work: Work }) {
  const { works } = useSourcedItinerary().atlas;
  const index = works.indexOf(work);
  const before = works[index - 1];
  const after = works[index + 1];
  return (
    <>
      {before && (
        <p className="neighbour neighbour-before">
          <span aria-hidden="true">← </span>
          <SelectionLink to={{ kind: "work", id: before.id }}>{before.title}</SelectionLink>
        </p>
      )}
      {after && (
        <p className="neighbour neighbour-after">
          <span aria-hidden="true">→ </span>
          <SelectionLink to={{ kind: "work", id: after.id }}>{after.title}</SelectionLink>
        </p>
      )}
    </>
  );
}

/** The first day of the writing that he spent where he wrote it; null when that is not known. */
function dayAtWork(itinerary: SourcedItinerary, { writing }: Work): number | null {
  if (writing === null) return null;
  const there = new Set(writing.places);
  for (let day = writing.first; day <= writing.last; day++) {
    const segment = segmentOfDay(itinerary, day);
    if (segment.kind !== "stay") continue;
    const { id, within } = placeById(itinerary, segment.place);
    if (there.has(id) || (within !== null && there.has(within))) return day;
  }
  return null;
}
