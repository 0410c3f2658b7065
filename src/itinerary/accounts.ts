/**
 * What is told, apart from what is drawn: the accounts of segments, events, places, journeys and
 * chapters, in the order of the outline, with the people, the sources and his works. The page fetches them after
 * the outline.
 */
import type { Atlas, AtlasOutline } from "./atlas";
import type { EventAccount } from "./event";
import type { ChapterAccount, JourneyAccount } from "./journey";
import type { Person } from "./person";
import type { PlaceAccount } from "./place";
import type { Polity } from "./polity";
import type { SegmentAccount, SourcedSegment, StayAccount } from "./segment";
import type { Source } from "./source";
import type { Work } from "./work";

/** Certainty follows from the account, and is drawn: it stands in the outline. */
type Told<Account> = Omit<Account, "certainty">;

export interface Accounts {
  readonly segments: readonly Told<SegmentAccount & Partial<StayAccount>>[];
  readonly events: readonly Told<EventAccount>[];
  readonly places: readonly Pick<PlaceAccount, "note" | "geonames" | "citations">[];
  readonly journeys: readonly JourneyAccount[];
  readonly chapters: readonly ChapterAccount[];
  /** The names of polities, in English and in the languages of the countries. */
  readonly polities: readonly Pick<Polity, "names">[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly works: readonly Work[];
}

/** Takes the accounts out of an atlas. */
export function accountsOf(atlas: Atlas): Accounts {
  return {
    segments: atlas.segments.map((segment) => ({
      startDate: segment.startDate,
      endDate: segment.endDate,
      text: segment.text,
      ...evidenceOf(segment),
      ...(segment.kind === "stay" ? { attestations: segment.attestations } : {}),
    })),
    events: atlas.events.map((event) => ({
      title: event.title,
      text: event.text,
      startDate: event.startDate,
      endDate: event.endDate,
      ...evidenceOf(event),
    })),
    places: atlas.places.map(({ note, geonames, citations }) => ({ note, geonames, citations })),
    journeys: atlas.journeys.map(({ summary, companions, tour }) => ({
      summary,
      companions,
      tour,
    })),
    chapters: atlas.chapters.map(({ summary }) => ({ summary })),
    polities: atlas.polities.map(({ names }) => ({ names })),
    people: atlas.people,
    sources: atlas.sources,
    works: atlas.works,
  };
}

function evidenceOf({
  support,
  doubt,
  dispute,
  citations,
  people,
}: Told<SegmentAccount | EventAccount>) {
  return { support, doubt, dispute, citations, people };
}

/**
 * The whole atlas: an outline with its accounts.
 * @throws {RangeError} when they are not of one edition.
 */
export function withAccounts(outline: AtlasOutline, accounts: Accounts): Atlas {
  const joined = <T extends object, A extends object>(
    records: readonly T[],
    told: readonly A[],
  ): readonly (T & A)[] => {
    if (records.length !== told.length) {
      throw new RangeError("The texts are of another edition of the atlas than the map.");
    }
    return records.map((record, index) => ({ ...record, ...(told[index] as A) }));
  };
  return {
    ...outline,
    places: joined(outline.places, accounts.places),
    segments: joined(outline.segments, accounts.segments) as readonly SourcedSegment[],
    events: joined(outline.events, accounts.events),
    journeys: joined(outline.journeys, accounts.journeys),
    chapters: joined(outline.chapters, accounts.chapters),
    polities: joined(outline.polities, accounts.polities),
    people: accounts.people,
    sources: accounts.sources,
    works: accounts.works,
  };
}
