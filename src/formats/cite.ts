/** Citations in the styles that readers are asked for: of a view of the atlas, and of a work it rests on. */
import { MONTH_NAMES } from "../itinerary/date-words";
import { type CivilDate, isoFromCivil } from "../itinerary/day";
import type { CslName, Source } from "../itinerary/source";

export const CITATION_STYLES = ["apa", "chicago", "bibtex"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A view of the atlas as it is cited. */
export interface CitedView {
  /** What the view is of: "3 April 1917, at Halifax". */
  readonly about: string;
  /** The address that opens it. */
  readonly url: string;
  /** The edition of the atlas: "0.1.0". */
  readonly version: string;
  /** The day it was looked at. */
  readonly accessed: CivilDate;
  /** What tells the entry from others in a BibTeX file. */
  readonly key: string;
}

const ATLAS = "The Planet Without a Visa";
const SUBJECT = "Leon Trotsky’s journeys";
const CONTRIBUTORS = `The contributors to ${ATLAS}`;

/** Cites a view. The atlas goes on being corrected: it has no year, but an edition and the day it was read. */
export function citeView(style: CitationStyle, view: CitedView): string {
  const { about, url, version, accessed, key } = view;
  const { year, month, day } = accessed;
  const read = `${MONTH_NAMES[month - 1]} ${day}, ${year}`;
  switch (style) {
    case "apa":
      return `${CONTRIBUTORS}. (n.d.). ${ATLAS}: ${SUBJECT}, ${about} (Version ${version}) [Interactive map]. Retrieved ${read}, from ${url}`;
    case "chicago":
      return `${CONTRIBUTORS}. “${SUBJECT}, ${about}.” ${ATLAS}. Version ${version}. Accessed ${read}. ${url}.`;
    case "bibtex":
      return bibtexEntry("misc", key, [
        ["author", `{${bibtexText(CONTRIBUTORS)}}`],
        ["title", `{${bibtexText(`${ATLAS}: ${SUBJECT}, ${about}`)}}`],
        ["howpublished", bibtexText(`Interactive map, version ${version}`)],
        ["url", url],
        ["urldate", isoFromCivil(accessed)],
      ]);
  }
}

/** Cites a work. What is not known of it is left out. @param loci where in it, if anywhere in particular */
export function citeSource(
  style: CitationStyle,
  source: Source,
  loci: readonly string[] = [],
): string {
  const cited = style === "apa" ? apa(source) : style === "chicago" ? chicago(source) : null;
  if (cited === null) return bibtexSource(source, loci);
  return loci.length === 0 ? cited : `${cited} [${loci.join("; ")}]`;
}

const WITHIN_ANOTHER: ReadonlySet<string> = new Set([
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "chapter",
  "entry-encyclopedia",
  "post-weblog",
  "webpage",
]);

function apa(source: Source): string {
  const { title, author, editor } = source;
  const names = author ?? editor;
  const role = author || !editor ? "" : editor.length === 1 ? " (Ed.)" : " (Eds.)";
  const date = `(${apaDate(source)})`;
  const lead = names
    ? `${inList(names.map(apaName), ", ", ", & ")}${role} ${date}. ${ended(title)}`
    : `${title} ${date}.`;
  return [withStop(lead), ended(containerOf(source)), ended(source.publisher), source.URL]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

function chicago(source: Source): string {
  const { title, author, editor } = source;
  const names = author ?? editor;
  const role = author || !editor ? "" : editor.length === 1 ? ", ed" : ", eds";
  const lead = names ? ended(`${inList(names.map(chicagoName), ", ", ", and ")}${role}`) : "";
  const within = WITHIN_ANOTHER.has(source.type) || source["container-title"] !== undefined;
  const named = within ? `“${ended(title)}”` : ended(title);
  const year = yearOf(source);
  if (source.type.startsWith("article-")) {
    return [lead, named, ended(chicagoIssue(source)), ended(source.URL)]
      .filter((part) => part !== "")
      .join(" ");
  }
  const imprint = [source["publisher-place"], source.publisher].filter(Boolean).join(": ");
  const published = [imprint, year].filter((part) => part !== "" && part !== null).join(", ");
  return [lead, named, ended(containerOf(source)), ended(published), ended(source.URL)]
    .filter((part) => part !== "")
    .join(" ");
}

/** "Partisan Review 6, no. 1 (1938): 49–53". */
function chicagoIssue(source: Source): string {
  const { volume, issue, page } = source;
  const year = yearOf(source);
  const journal = [source["container-title"], volume].filter((part) => part !== undefined);
  const number = issue === undefined ? "" : `, no. ${issue}`;
  const dated = year === null ? "" : ` (${year})`;
  return `${journal.join(" ")}${number}${dated}${page === undefined ? "" : `: ${page}`}`.trim();
}

/** The work that an article or a chapter is part of, with volume, issue and pages. */
function containerOf(source: Source): string {
  const { volume, issue, page } = source;
  const numbers =
    volume !== undefined && issue !== undefined ? `${volume}(${issue})` : (volume ?? issue);
  return [source["container-title"], numbers, page].filter((part) => part !== undefined).join(", ");
}

/** "Trotsky, L.", "Rosmer, J.-A."; a name that is one whole stays so. */
function apaName({ family, given, literal }: CslName): string {
  if (family === undefined) return literal ?? given ?? "";
  if (given === undefined) return family;
  const initials = given
    .split(" ")
    .map((name) =>
      name
        .split("-")
        .map((part) => `${[...part][0] ?? ""}.`)
        .join("-"),
    )
    .join(" ");
  return `${family}, ${initials}`;
}

/** Only the first name of a list is turned round. */
function chicagoName({ family, given, literal }: CslName, index: number): string {
  if (family === undefined) return literal ?? given ?? "";
  if (given === undefined) return family;
  return index === 0 ? `${family}, ${given}` : `${given} ${family}`;
}

function inList(names: readonly string[], between: string, last: string): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
}

function apaDate({ issued }: Source): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "n.d.";
  if (month === undefined) return String(year);
  const name = MONTH_NAMES[month - 1];
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${day}`;
}

function yearOf({ issued }: Source): number | null {
  return issued?.["date-parts"][0]?.[0] ?? null;
}

/** A sentence with its full stop; nothing for nothing. */
function ended(text: string | undefined): string {
  return text === undefined || text === "" ? "" : withStop(text);
}

function withStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

const ENTRY_TYPES: Readonly<Record<string, string>> = {
  book: "book",
  report: "techreport",
  chapter: "incollection",
  "entry-encyclopedia": "incollection",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
};

function bibtexSource(source: Source, loci: readonly string[]): string {
  const type = ENTRY_TYPES[source.type] ?? "misc";
  const container = type === "article" ? "journal" : type === "misc" ? "howpublished" : "booktitle";
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", source.author?.map(bibtexName).join(" and ")],
    ["editor", source.editor?.map(bibtexName).join(" and ")],
    ["title", `{${bibtexText(source.title)}}`],
    [container, optional(source["container-title"])],
    ["publisher", optional(source.publisher)],
    ["address", optional(source["publisher-place"])],
    ["year", optional(yearOf(source) ?? undefined)],
    ["volume", optional(source.volume)],
    ["number", optional(source.issue)],
    ["pages", optional(source.page)?.replace(/[-–]/g, "--")],
    ["url", source.URL],
    ["note", loci.length === 0 ? undefined : bibtexText(loci.join("; "))],
  ];
  return bibtexEntry(
    type,
    source.id,
    fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

function optional(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : bibtexText(String(value));
}

function bibtexName({ family, given, literal }: CslName): string {
  if (family === undefined) return `{${bibtexText(literal ?? given ?? "")}}`;
  return bibtexText(given === undefined ? family : `${family}, ${given}`);
}

function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${key},\n${lines.join(",\n")}\n}`;
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which nothing means anything to TeX. Letters beyond ASCII stay: every BibTeX of today reads UTF-8. */
export function bibtexText(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? sign);
}
