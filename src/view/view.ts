/** What is being looked at: the one state of the page, and the only ways to change it. */
import { create } from "zustand";
import type { CalendarChoice } from "../itinerary/date-words";
import type { Day, Moment } from "../itinerary/day";
import type { DayRange } from "../itinerary/day-range";
import type { Extent } from "../itinerary/extent";
import type { Naming, Position } from "../itinerary/place";
import { criteriaOf, NO_FILTER, type SegmentFilter } from "../itinerary/segment-filter";

/** What the panel tells of. `now` follows the date. */
export type Selection =
  | { readonly kind: "now" }
  | {
      readonly kind: "place" | "leg" | "event" | "person" | "work" | "source";
      readonly id: string;
    };

/** A named journey being followed, at one of its stops (from 0), or as a whole (null). */
export interface FollowedJourney {
  readonly id: string;
  readonly stop: number | null;
  /** Id of another journey laid over it, to compare the two; absent for none. */
  readonly beside?: string;
}

/**
 * The guided reading of a journey, at one of its steps (from 0): being read, perhaps by itself, or
 * left there, to be come back to.
 */
export type Tour =
  | {
      readonly kind: "reading";
      readonly journey: string;
      readonly step: number;
      /** Whether it goes on by itself once a step has had its time. */
      readonly autoplay: boolean;
    }
  | { readonly kind: "left"; readonly journey: string; readonly step: number };

/** Centre ([longitude, latitude] in degrees) and zoom of the map. */
export interface MapView {
  readonly center: Position;
  readonly zoom: number;
}

/** How playback spends its time: by story (moves and events) or by the calendar (evenly). */
export type Pace = "story" | "calendar";

export type ThemeChoice = "system" | "day" | "night";

/** What the colour of the trail tells: that it is his, or which polity he was in. */
export type TrailColors = "journey" | "polity";

/** How names on the map are written: in Latin letters, or in the script of the place and day. */
export type NameScript = "latin" | "original";

/** How large text is: as the page has it, or by one of two steps larger. */
export type TextSize = "normal" | "large" | "larger";

/** Whether things may move by themselves: as the system says, as little as can be, or freely. */
export type MotionChoice = "system" | "less" | "full";

/** Whether a reader who comes for the first time is still to be welcomed, has been, or asks for it again. */
export type Welcome = "due" | "done" | "asked";

/** Which way playback runs through the life. */
export type PlaybackDirection = "forward" | "back";

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** Which segments a filter leaves: what the map, the timeline and the figures show. */
export interface MatchingSegments {
  /** Positions in the itinerary. */
  readonly indices: ReadonlySet<number>;
  /** Another one with every other filter. */
  readonly key: string;
}

/** What stands out on the map while it is pointed at elsewhere on the page. */
export interface Highlight {
  /** Id of a leg. */
  readonly leg: string | null;
  /** Ids of places: a house and its town. */
  readonly places: readonly string[];
}

/** What the drawer above the timeline shows. */
export type Drawer = "table" | "charts";

/** What may lie over the page, one at a time. */
export type Dialog = "keys" | "on-this-day" | "share" | "plate" | "about";

/** The state of the page. */
export interface View {
  /** The moment shown. Its day is the date; during playback it moves on within the day. */
  readonly moment: Moment;
  readonly playing: boolean;
  /** The way it plays, or would. */
  readonly direction: PlaybackDirection;
  readonly pace: Pace;
  readonly speed: Speed;
  /** What playback runs through again and again; null to run on to the end. */
  readonly loop: DayRange | null;
  /** Whether playback stops at each turning point. */
  readonly pauseAtEvents: boolean;
  readonly selection: Selection;
  /** Ids of the places that what is being read is about; the map marks them. */
  readonly marked: readonly string[];
  /** Ids of places that a button asked to be brought into view; null once they are, or for none. */
  readonly framed: readonly string[] | null;
  readonly journey: FollowedJourney | null;
  readonly tour: Tour | null;
  /** Where the reader has put the map; null while the atlas chooses (whole life or journey). */
  readonly mapView: MapView | null;
  /** Whether the map keeps the traveller in view. */
  readonly following: boolean;
  readonly theme: ThemeChoice;
  readonly trailColors: TrailColors;
  readonly nameScript: NameScript;
  /** Whether places go by the names of the day or by those of today. */
  readonly naming: Naming;
  readonly calendar: CalendarChoice;
  readonly textSize: TextSize;
  readonly motion: MotionChoice;
  readonly welcome: Welcome;
  /** Address template ({z}, {x}, {y}) of the street map that the reader agreed to load; null for none. */
  readonly streetMap: string | null;
  /** The setting that a button elsewhere asked to be shown; null once it is, or for none. */
  readonly settingAskedFor: "streetMap" | null;
  /** Whether single letters and signs do something: "e", "c", "/", "?". */
  readonly singleKeys: boolean;
  readonly dialog: Dialog | null;
  /** What the reader has narrowed the itinerary to. */
  readonly filter: SegmentFilter;
  /** Whether the period of the filter is what the timeline shows, and goes with it. */
  readonly periodFollows: boolean;
  /** Whether the extent of the filter is what the map shows, and goes with it when the reader moves it. */
  readonly extentFollows: boolean;
  /** What follows from the filter once the accounts are there; null while everything is shown. */
  readonly matching: MatchingSegments | null;
  /** What the timeline shows; null for the whole life. */
  readonly timeWindow: DayRange | null;
  /** What the free part of the map shows, measured while it is asked for; null until then. */
  readonly mapExtent: Extent | null;
  readonly highlight: Highlight | null;
  /** What the drawer shows; null while it is shut. */
  readonly drawer: Drawer | null;
  /** Height that the reader gives the drawer where it does not fill the screen, as a share of the page's. */
  readonly drawerShare: number;
  /** Whether the page is laid out as a plate to be printed. */
  readonly printing: boolean;
  /** How many jumps to a day the reader has made; each is an entry in the browser's history. */
  readonly jumps: number;
  /** How often the view was taken from the address, as back and forward do. */
  readonly returns: number;
  /** A quiet message, for instance about a link that could not be read; null for none. */
  readonly notice: string | null;
}

/** The parts of the view that a link holds. */
export type LinkedView = Pick<
  View,
  "moment" | "selection" | "journey" | "tour" | "mapView" | "drawer" | "filter"
>;

export const useView = create<View>()(() => ({
  moment: 0 as Moment,
  playing: false,
  direction: "forward",
  pace: "story",
  speed: 1,
  loop: null,
  pauseAtEvents: false,
  selection: { kind: "now" },
  marked: [],
  framed: null,
  journey: null,
  tour: null,
  mapView: null,
  following: true,
  theme: "system",
  trailColors: "journey",
  nameScript: "latin",
  naming: "of-the-day",
  calendar: "both",
  textSize: "normal",
  motion: "system",
  welcome: "due",
  streetMap: null,
  settingAskedFor: null,
  singleKeys: true,
  dialog: null,
  filter: NO_FILTER,
  periodFollows: false,
  extentFollows: false,
  matching: null,
  timeWindow: null,
  mapExtent: null,
  highlight: null,
  drawer: null,
  drawerShare: 0.4,
  printing: false,
  jumps: 0,
  returns: 0,
  notice: null,
}));

/**
 * Changes part of the view. Whoever goes to another moment, opens something, plays or follows a
 * journey while a tour is read, and does not say what becomes of the tour, leaves it where it was.
 */
export function changeView(change: Partial<View>): void {
  useView.setState(({ tour }) =>
    tour?.kind === "reading" && change.tour === undefined && isExploring(change)
      ? { ...change, tour: leftTour(tour) }
      : change,
  );
}

function isExploring({ moment, selection, playing, journey }: Partial<View>): boolean {
  return (
    moment !== undefined ||
    playing === true ||
    (selection !== undefined && selection.kind !== "now") ||
    (journey !== undefined && journey !== null)
  );
}

/** A tour left at its step. */
export function leftTour({ journey, step }: Tour): Tour {
  return { kind: "left", journey, step };
}

/** The journey that stands out on the map: the one followed, or the one whose tour is read. */
export function shownJourneyId({ journey, tour }: Pick<View, "journey" | "tour">): string | null {
  return journey?.id ?? (tour?.kind === "reading" ? tour.journey : null);
}

/** Whether the reader has narrowed the itinerary, or lets timeline or map narrow it. */
export function isFiltering({ filter, periodFollows, extentFollows }: View): boolean {
  return periodFollows || extentFollows || criteriaOf(filter).length > 0;
}

/** The view as it is now, outside React. */
export function currentView(): View {
  return useView.getState();
}

/** The day shown. Components that need only the day do not render at every frame of playback. */
export function useDay(): Day {
  return useView((view) => Math.floor(view.moment));
}
