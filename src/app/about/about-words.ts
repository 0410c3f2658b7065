/** The words of the dialog that tells what the atlas is and how it is made. */
import type { RecordLine } from "../../itinerary/record-lines";

export const ABOUT_WORDS = {
  title: "About the atlas",
  what: "The Planet Without a Visa follows Leon Trotsky through every day from 7 November 1879 to 21 August 1940. For any of them it says where he was, how he got there, what happened there, and how we know. It takes its name from the last chapter of his autobiography.",
  methodTitle: "How a day gets its answer",
  method: [
    "The life is laid out as one row of stays and moves without a gap. Each names the works it rests on and the place in them; what nobody knows is a stretch of its own and says so.",
    "Where the sources differ, the better supported account stands, and the others are told beside it with who gives them.",
    "A move is drawn along the places that the sources name, the railway, river or sea lane he took; where the way is not known the line only joins its two ends, thin and pale.",
    "Dates are New Style. Until 1918 Russia counted by the Old Style calendar, thirteen days behind in the twentieth century and twelve in the nineteenth; those dates stand beside.",
    "Borders and names are those of the day shown.",
  ],
  certaintyTitle: "How sure the days are",
  certainty:
    "No record says how certain it is: it says what its evidence is, and one of five words follows by rule.",
  sourcesTitle: "Sources",
  sourcesList: "all of them, as a file for Zotero",
  sourcesBib: "as BibTeX",
  correctTitle: "Correct a fact",
  correct:
    "Every fact is one line in one file, and a correction is an edit of that line with its source. A program checks at once whether it fits the rest.",
  lineOfView: "What is in view now is written in",
  lineWaiting: "Looking up where this is written…",
  lineFailed: "Where this is written could not be looked up; the connection may be down.",
  creditsTitle: "Credits",
  credits: [
    "Coast, lakes, rivers and today’s countries: Natural Earth, public domain.",
    "Borders of the years 1879 to 1940: made for this atlas from Natural Earth’s shapes and the treaties among its sources.",
    "Typefaces: Source Serif 4 and Source Sans 3, SIL Open Font Licence.",
    "Icons: Lucide, ISC licence.",
    "Made with Leaflet, react-leaflet, React, geojson-vt, TopoJSON, Flatbush, RBush, MiniSearch, zustand and D3.",
  ],
  licencesTitle: "Licences",
  licences: [
    "The program: MIT.",
    "The data, and everything made from it, texts and plates too: Creative Commons Attribution 4.0 (CC BY 4.0). Use it as you like and say where it is from.",
  ],
  help: "Keys",
  welcome: "Show the welcome again",
} as const;

/** "503 works are cited:" */
export function sourcesInWords(count: number | null): string {
  if (count === null) return "The works cited:";
  return `${count.toLocaleString("en")} works are cited:`;
}

/** "Version 0.1.0". */
export function versionInWords(version: string): string {
  return `Version ${version}`;
}

/** "580 days, 2.6 %". */
export function daysInWords(days: number, of: number): string {
  const share = ((100 * days) / of).toFixed(1);
  return `${days.toLocaleString("en")} ${days === 1 ? "day" : "days"}, ${share} %`;
}

/** "geo/itinerary/17-alma-ata.yaml, line 120". */
export function lineInWords({ file, line }: RecordLine): string {
  return `${file}, line ${line}`;
}
