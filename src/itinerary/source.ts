/** Works the atlas rests on, and where in them a claim is found. */

/** A work, in the subset of CSL-JSON that the atlas uses. */
export interface Source {
  readonly id: string;
  /** CSL type: book, chapter, article-journal, webpage ... */
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly issued?: CslDate;
  readonly "original-date"?: CslDate;
  readonly "collection-title"?: string;
  readonly edition?: string | number;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly page?: string;
  readonly genre?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly DOI?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** A date in CSL-JSON: one or two lists of year, month and day. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** A person's name in CSL-JSON: family and given, or one literal. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** One claim's reference: which work, and where in it. */
export interface Citation {
  /** The id of a {@link Source}. */
  readonly work: string;
  /** Chapter, page, letter; absent when not known. */
  readonly locus?: string;
  /** A link to that very passage, only where a lawful copy is online. */
  readonly url?: string;
}
