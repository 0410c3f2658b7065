/** The colours of the lanes, read from the page's palette. */
import type { Certainty } from "../itinerary/evidence";

/** How many tokens `--chapter-0` and on there are in timeline.css. */
const CHAPTER_COLOR_COUNT = 12;

/** What the lanes are painted with. */
export interface LanePalette {
  readonly sans: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly rule: string;
  readonly paper: string;
  readonly trail: string;
  readonly onChapter: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  chapter(index: number): string;
  /** The colour of any token of tokens.css. */
  token(name: string): string;
}

/** Reads the palette of the present theme. */
export function lanePalette(styles: CSSStyleDeclaration): LanePalette {
  const known = new Map<string, string>();
  const token = (name: string): string => {
    const value = known.get(name) ?? styles.getPropertyValue(name).trim();
    known.set(name, value);
    return value;
  };
  return {
    sans: token("--sans"),
    ink: token("--ink"),
    soft: token("--ink-soft"),
    faint: token("--ink-faint"),
    rule: token("--rule"),
    paper: token("--paper-raised"),
    trail: token("--trail"),
    onChapter: token("--on-chapter"),
    certainty: {
      documented: token("--documented"),
      inferred: token("--inferred"),
      approximate: token("--approximate"),
      disputed: token("--disputed"),
      unknown: token("--unknown"),
    },
    chapter: (index) => token(`--chapter-${index % CHAPTER_COLOR_COUNT}`),
    token,
  };
}
