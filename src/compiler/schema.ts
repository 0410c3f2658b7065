/** The shapes of the records under geo/, as people write them. */
import { z } from "zod";
import { dayFromIso } from "../itinerary/day";
import { readEdtf } from "../itinerary/edtf";
import { DISPUTED_MATTERS, SUPPORTS, VERDICTS } from "../itinerary/evidence";
import { PLACE_KINDS } from "../itinerary/place";
import { MODES } from "../itinerary/segment";
import { WORK_KINDS } from "../itinerary/work";

/** An object without unknown keys. The error for an unknown key lists the ones allowed. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `Keys allowed here: ${Object.keys(shape).join(", ")}`
        : undefined,
  });
}

/** An EDTF date; YAML reads a bare year as a number. `calendar` is the one it is written in. */
function edtf(calendar: "gregorian" | "julian") {
  return z.union([z.string(), z.int()]).transform((written, context) => {
    const text = String(written);
    try {
      return { edtf: text, ...readEdtf(text, calendar) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });
}

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, {
  error: "Write small letters, digits and hyphens, as in nikolaev-prison",
});
export const words = z.string().trim().min(1);
export const newStyle = edtf("gregorian");
const oldStyle = edtf("julian");

const citation = record({
  work: id,
  locus: words.exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
});

const sources = z.array(citation).default([]);

const dispute = record({
  about: z.enum(DISPUTED_MATTERS),
  verdict: z.enum(VERDICTS).default("open"),
  reason: words,
  readings: z
    .array(
      record({
        says: words,
        date: newStyle.optional(),
        place: id.optional(),
        sources: z.array(citation).min(1),
      }),
    )
    .min(1),
});

/** What every segment and event says beside when and where. */
const account = {
  text: words,
  people: z.array(id).default([]),
  doubt: words.optional(),
  dispute: dispute.optional(),
  sources,
};

const claim = { support: z.enum(SUPPORTS), ...account };

const attestation = record({ date: newStyle, sources: z.array(citation).min(1) });

const segmentStart = { id, start: newStyle, startOldStyle: oldStyle.optional() };

export const stayRecord = record({
  ...segmentStart,
  kind: z.literal("stay"),
  place: id,
  ...claim,
  attestations: z.array(attestation).default([]),
});

export const legRecord = record({
  ...segmentStart,
  kind: z.literal("leg"),
  from: id,
  to: id,
  via: z.array(id).default([]),
  mode: z.enum(MODES),
  guarded: z.boolean().default(false),
  vehicle: words.optional(),
  route: id.optional(),
  ...claim,
});

export const unknownRecord = record({ ...segmentStart, kind: z.literal("unknown"), ...account });

export const segmentRecord = z.discriminatedUnion("kind", [stayRecord, legRecord, unknownRecord]);

export const eventRecord = record({
  ...segmentStart,
  title: words,
  end: newStyle.optional(),
  endOldStyle: oldStyle.optional(),
  place: id,
  away: z.boolean().default(false),
  marked: z.boolean().default(false),
  ...claim,
});

/** An itinerary file; its segments and events are read one by one. */
export const chapterFile = record({
  chapter: id,
  title: words,
  shortTitle: words,
  summary: words,
  segments: z.array(z.unknown()).min(1),
  events: z.array(z.unknown()).default([]),
});

export const toponymLanguage = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
  error: "Write a BCP 47 language tag, as in en or ru-Latn",
});

const toponym = record({
  name: words,
  language: toponymLanguage,
  from: newStyle.nullable(),
  to: newStyle.nullable(),
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

export const placeRecord = record({
  type: z.literal("Feature"),
  id,
  geometry: record({ type: z.literal("Point"), coordinates: position }),
  properties: record({
    name: words,
    names: z.array(toponym),
    kind: z.enum(PLACE_KINDS),
    within: id.nullable(),
    modernName: words,
    country: words,
    oldStyle: z.boolean().optional(),
    precision: z.enum(["house", "site", "town", "district", "region"]),
    precisionKm: z.number().positive().optional(),
    basis: words,
    note: words.nullable().default(null),
    geonames: z.int().positive().nullable().default(null),
    sources,
  }),
});

export const routeRecord = record({
  type: z.literal("Feature"),
  id,
  geometry: record({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  properties: record({
    name: words,
    basis: z.enum(["drawn", "sea-route", "great-circle"]),
    ends: z.tuple([id, id]),
    note: words.nullish(),
  }),
});

export const featureCollection = record({
  type: z.literal("FeatureCollection"),
  features: z.array(z.unknown()),
});

/** One day, in the New Style, as YYYY-MM-DD. */
const exactDay = z.string().transform((text, context) => {
  try {
    return dayFromIso(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `"${text}" is not one day. Write YYYY-MM-DD, New Style.`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
});

export const tourStepRecord = record({
  id,
  date: exactDay,
  title: words,
  text: words,
  place: id.exactOptional(),
  map: record({ center: position, zoom: z.number().min(0).max(18) }).exactOptional(),
});

export const journeyRecord = record({
  id,
  title: words,
  summary: words,
  companions: z.array(id).default([]),
  tour: z.array(tourStepRecord).default([]),
  spans: z.array(record({ first: id, last: id })).min(1),
});

export const journeysFile = record({ journeys: z.array(z.unknown()) });

export const personRecord = record({
  id,
  name: words,
  otherNames: z.array(words).default([]),
  born: z.int().nullable(),
  died: z.int().nullable(),
  role: words,
  /** Words by which a text names this person and nobody else; the check of the people uses them. */
  mentions: z.array(words).default([]),
  sources,
});

export const peopleFile = record({ people: z.array(z.unknown()) });

/** A shape in whose place people write `unknown` for null. */
function orUnknown<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((written) => (written === "unknown" ? null : written), shape.nullable());
}

/** When and where a work was written; the end is inclusive, and may be left out for one date. */
const writing = record({
  start: newStyle,
  end: newStyle.optional(),
  places: orUnknown(z.array(id).min(1)),
});

export const workRecord = record({
  id,
  title: words,
  originalTitle: words.nullable().default(null),
  language: orUnknown(toponymLanguage),
  kind: z.enum(WORK_KINDS),
  written: orUnknown(writing),
  published: record({ date: newStyle, place: words.nullable().default(null) })
    .nullable()
    .default(null),
  text: words,
  people: z.array(id).default([]),
  doubt: words.optional(),
  /** The source by which the atlas cites the work itself. */
  source: id.optional(),
  sources,
});

export const worksFile = record({ works: z.array(z.unknown()) });

const cslName = record({
  family: words.exactOptional(),
  given: words.exactOptional(),
  literal: words.exactOptional(),
});

/** The types of works that CSL 1.0.2 knows and the atlas may need. */
const CSL_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "book",
  "broadcast",
  "chapter",
  "collection",
  "document",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "pamphlet",
  "paper-conference",
  "periodical",
  "personal_communication",
  "post-weblog",
  "report",
  "review",
  "review-book",
  "speech",
  "thesis",
  "treaty",
  "webpage",
] as const;

const cslDate = record({ "date-parts": z.array(z.array(z.int())) });
const cslNumber = z.union([words, z.int()]);

/** CSL-JSON, in the subset the atlas uses. */
export const sourceRecord = record({
  id,
  type: z.enum(CSL_TYPES),
  title: words,
  author: z.array(cslName).exactOptional(),
  editor: z.array(cslName).exactOptional(),
  translator: z.array(cslName).exactOptional(),
  "container-title": words.exactOptional(),
  publisher: words.exactOptional(),
  "publisher-place": words.exactOptional(),
  issued: cslDate.exactOptional(),
  "original-date": cslDate.exactOptional(),
  "collection-title": words.exactOptional(),
  edition: cslNumber.exactOptional(),
  volume: cslNumber.exactOptional(),
  issue: cslNumber.exactOptional(),
  page: words.exactOptional(),
  genre: words.exactOptional(),
  archive: words.exactOptional(),
  archive_location: words.exactOptional(),
  ISBN: words.exactOptional(),
  ISSN: words.exactOptional(),
  DOI: words.exactOptional(),
  language: words.exactOptional(),
  URL: z.url({ protocol: /^https?$/ }).exactOptional(),
  note: words.exactOptional(),
});

export const sourcesFile = z.array(z.unknown());

export type SegmentRecord = z.infer<typeof segmentRecord>;
export type StayRecord = z.infer<typeof stayRecord>;
export type LegRecord = z.infer<typeof legRecord>;
export type EventRecord = z.infer<typeof eventRecord>;
export type ChapterFile = z.infer<typeof chapterFile>;
export type PlaceRecord = z.infer<typeof placeRecord>;
export type RouteRecord = z.infer<typeof routeRecord>;
export type JourneyRecord = z.infer<typeof journeyRecord>;
export type TourStepRecord = z.infer<typeof tourStepRecord>;
export type PersonRecord = z.infer<typeof personRecord>;
export type WorkRecord = z.infer<typeof workRecord>;
export type SourceRecord = z.infer<typeof sourceRecord>;
export type ToponymRecord = PlaceRecord["properties"]["names"][number];
/** A date as written, with the days it may mean. */
export type WrittenDate = z.infer<typeof newStyle>;
