/**
 * The segments of the itinerary: stays, legs, and stretches not known. What the map and the
 * timeline draw is in {@link Segment}; what a reader is told of it, in {@link SourcedSegment}.
 */
import type { Moment } from "./day";
import type { Attestation, Certainty, DateStatement, Evidence } from "./evidence";
import type { Position } from "./place";
import type { PolityStretch } from "./polity";
import type { TranslatedLanguage } from "./translations";

export const MODES = [
  "foot",
  "cart",
  "sleigh",
  "rail",
  "armoured-train",
  "car",
  "riverboat",
  "ship",
  "aeroplane",
  "unknown",
] as const;
/** How he travelled. */
export type Mode = (typeof MODES)[number];

export const ROUTE_BASES = [
  "waypoints",
  "drawn",
  "sea-route",
  "great-circle",
  "local",
  "direct",
] as const;
/**
 * How a leg's line was made: `waypoints` joins places on the way; `drawn` follows a route kept in
 * geo/routes.geojson; `sea-route` was computed along shipping lanes; `great-circle` crosses open
 * ocean; `local` is a way within one town, of which only the two ends matter; `direct` joins the two
 * ends because the way is not known.
 */
export type RouteBasis = (typeof ROUTE_BASES)[number];

interface SegmentOutline {
  readonly id: string;
  /** Position in the itinerary, from 0. */
  readonly index: number;
  readonly chapter: string;
  /** First moment, inclusive. */
  readonly start: Moment;
  /** Last moment, exclusive: the start of the next segment. */
  readonly end: Moment;
  /** Follows from the account by the rule in certainty.ts. */
  readonly certainty: Certainty;
}

/** Time spent at one place. */
export interface Stay extends SegmentOutline {
  readonly kind: "stay";
  readonly place: string;
}

/** A move from one place to another. */
export interface Leg extends SegmentOutline {
  readonly kind: "leg";
  readonly from: string;
  readonly to: string;
  /** Places passed on the way, in order. */
  readonly via: readonly string[];
  readonly mode: Mode;
  /** The ship, train or the like, by name; null when not known. */
  readonly vehicle: string | null;
  /** Whether he travelled as a prisoner or under escort. */
  readonly guarded: boolean;
  /** [longitude, latitude] pairs in degrees, in order of travel. Longitudes run on past 180. */
  readonly line: readonly Position[];
  /** Length of the line in kilometres. */
  readonly kilometres: number;
  readonly routeBasis: RouteBasis;
  /** What the line crosses, in order of travel; empty when the facts have no polities. */
  readonly polities: readonly PolityStretch[];
}

/** A stretch for which no whereabouts are known. */
export interface Unknown extends SegmentOutline {
  readonly kind: "unknown";
  /** Where he was last known to be. */
  readonly from: string;
  /** Where he is next known to be. */
  readonly to: string;
}

export type Segment = Stay | Leg | Unknown;

/** What is told of a segment, and what it rests on. */
export interface SegmentAccount extends Evidence {
  readonly startDate: DateStatement;
  readonly endDate: DateStatement;
  readonly text: string;
  /** The language of the text; English where absent. */
  readonly language?: TranslatedLanguage;
}

/** What is told of a stay. */
export interface StayAccount extends SegmentAccount {
  /** Dated sources that put him there, in order of time. */
  readonly attestations: readonly Attestation[];
}

export type SourcedStay = Stay & StayAccount;
export type SourcedLeg = Leg & SegmentAccount;
export type SourcedUnknown = Unknown & SegmentAccount;
/** A segment with its account. */
export type SourcedSegment = SourcedStay | SourcedLeg | SourcedUnknown;
