/** The part of the `edtf` package that the atlas uses; the package brings no types of its own. */
declare module "edtf" {
  /** A parsed date: year, month from 0, day from 1; as many as were written. */
  export interface ParsedDate {
    readonly type: "Date";
    readonly level: number;
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** A mask of the digits written as X. */
    readonly unspecified?: number;
  }

  export interface ParsedInterval {
    readonly type: "Interval";
    readonly level: number;
    /** An end is null or Infinity when it is unknown or open. */
    readonly values: readonly (ParsedDate | ParsedOther | number | null)[];
  }

  export interface ParsedOther {
    readonly type: "Season" | "Year" | "Decade" | "Century" | "Set" | "List";
    readonly level: number;
  }

  /** Parses an EDTF string. @throws {Error} on text that is not EDTF. */
  export function parse(text: string): ParsedDate | ParsedInterval | ParsedOther;
}
