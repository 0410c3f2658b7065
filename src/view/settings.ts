/** What the reader has settled once for all visits, and how it is kept. */
import type { CalendarChoice } from "../itinerary/date-words";
import type { Naming } from "../itinerary/place";
import type {
  MotionChoice,
  NameScript,
  TextSize,
  ThemeChoice,
  TrailColors,
  View,
  Welcome,
} from "./view";

/** The settled parts of the view, by name. */
export const SETTING_KEYS = [
  "theme",
  "following",
  "trailColors",
  "nameScript",
  "naming",
  "calendar",
  "textSize",
  "motion",
  "streetMap",
  "singleKeys",
  "welcome",
] as const satisfies readonly (keyof View)[];

/** The settled parts of the view. */
export type Settings = Pick<View, (typeof SETTING_KEYS)[number]>;

export const THEMES = ["system", "day", "night"] as const satisfies readonly ThemeChoice[];
export const TRAIL_COLORS = ["journey", "polity"] as const satisfies readonly TrailColors[];
export const NAME_SCRIPTS = ["latin", "original"] as const satisfies readonly NameScript[];
export const NAMINGS = ["of-the-day", "of-today"] as const satisfies readonly Naming[];
export const CALENDARS = [
  "both",
  "old-first",
  "new-only",
] as const satisfies readonly CalendarChoice[];
export const TEXT_SIZES = ["normal", "large", "larger"] as const satisfies readonly TextSize[];
export const WELCOMES = ["due", "done", "asked"] as const satisfies readonly Welcome[];
export const MOTIONS = ["system", "less", "full"] as const satisfies readonly MotionChoice[];

/** The id of the card with the settings, for any button that opens it. */
export const SETTINGS_ID = "settings";

/** Where settings are kept; as much of the browser's storage as is needed. */
export type SettingsStorage = Pick<Storage, "getItem" | "setItem">;

const KEY = "planet-without-a-visa.settings";
/** Where the theme alone was kept before there were other settings. */
const FORMER_THEME_KEY = "planet-without-a-visa.theme";

/**
 * Reads what was kept. What is missing, damaged or of another version is left out; a browser that
 * keeps nothing gives nothing.
 */
export function readSettings(storage: () => SettingsStorage): Partial<Settings> {
  try {
    const text = storage().getItem(KEY);
    if (text !== null) return understood(JSON.parse(text));
    return understood({ theme: storage().getItem(FORMER_THEME_KEY) });
  } catch {
    return {};
  }
}

/** Keeps settings where the browser allows it; otherwise they last as long as the page. */
export function keepSettings(settings: Settings, storage: () => SettingsStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify(settings, [...SETTING_KEYS]));
  } catch {
    // Storage may be switched off or full.
  }
}

function understood(kept: unknown): Partial<Settings> {
  if (typeof kept !== "object" || kept === null) return {};
  const given = new Map<string, unknown>(Object.entries(kept));
  const choice = <T extends string>(key: keyof Settings, choices: readonly T[]) => {
    const value = choices.find((one) => one === given.get(key));
    return value && { [key]: value };
  };
  const yesOrNo = (key: keyof Settings) => {
    const value = given.get(key);
    return typeof value === "boolean" && { [key]: value };
  };
  const template = given.get("streetMap");
  const read = typeof template === "string" ? readTileTemplate(template) : null;
  return {
    ...choice("theme", THEMES),
    ...choice("trailColors", TRAIL_COLORS),
    ...choice("nameScript", NAME_SCRIPTS),
    ...choice("naming", NAMINGS),
    ...choice("calendar", CALENDARS),
    ...choice("textSize", TEXT_SIZES),
    ...choice("motion", MOTIONS),
    ...yesOrNo("following"),
    ...yesOrNo("singleKeys"),
    ...choice("welcome", WELCOMES),
    ...(read?.kind === "template" && { streetMap: read.template }),
  };
}

/** An address template as it was understood, or what is wrong with it. */
export type ReadTileTemplate =
  | { readonly kind: "template"; readonly template: string; readonly host: string }
  | { readonly kind: "problem"; readonly message: string };

/** From this zoom of the map on, a street map may lie beneath the trail: the atlas's own ends there. */
export const STREET_MAP_FROM_ZOOM = 8;

/** The street map that is offered by name. */
export const OPEN_STREET_MAP = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

/** Where its makers say who is to be thanked, and how. */
const OPEN_STREET_MAP_TERMS = "https://www.openstreetmap.org/copyright";

/** Who is to be thanked for a street map: its makers where they are known, else its host. */
export function creditOfStreetMap(template: string): string {
  return isOpenStreetMap(template) ? "© OpenStreetMap contributors" : hostOfStreetMap(template);
}

/** The page with the terms of a street map; null where it is not known. */
export function termsOfStreetMap(template: string): string | null {
  return isOpenStreetMap(template) ? OPEN_STREET_MAP_TERMS : null;
}

/** The host that is asked for the tiles of a template. */
export function hostOfStreetMap(template: string): string {
  const read = readTileTemplate(template);
  return read.kind === "template" ? read.host : template;
}

function isOpenStreetMap(template: string): boolean {
  return /(^|\.)openstreetmap\.org$/.test(hostOfStreetMap(template));
}

/**
 * Reads an address template of map tiles, such as {@link OPEN_STREET_MAP}. What is understood asks
 * one host only, the one that is named to the reader.
 */
export function readTileTemplate(text: string): ReadTileTemplate {
  const template = text.trim();
  const problem = (message: string): ReadTileTemplate => ({
    kind: "problem",
    message: `${message} For example ${OPEN_STREET_MAP}`,
  });
  if (template === "") return problem("Write the address of the map’s tiles.");
  const missing = ["{z}", "{x}", "{y}"].filter((part) => !template.includes(part));
  if (missing.length > 0) {
    return problem(
      `The address has no ${missing.join(" and no ")}: they stand for zoom, column and row.`,
    );
  }
  const plain = template.replace(/\{[zxy]\}/g, "0");
  const foreign = /\{[^{}]*\}?|\}/.exec(plain);
  if (foreign) {
    return problem(
      `The address has ${foreign[0]}, which is not known here: only {z}, {x} and {y} are.`,
    );
  }
  if (!URL.canParse(plain)) return problem("This is not a whole address.");
  const url = new URL(plain);
  if (url.protocol !== "https:") return problem("The address must begin with https://.");
  if (url.username !== "" || url.password !== "") {
    return problem("The address has a name or password before its host, which is not sent.");
  }
  // Another number in the host's place would be another host.
  if (new URL(template.replace(/\{[zxy]\}/g, "1")).host !== url.host) {
    return problem("The host must be the same for every tile: {z}, {x} and {y} come after it.");
  }
  return { kind: "template", template, host: url.host };
}
