/** The little of citation-js that is used; the package has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: readonly object[]);
    format(format: "bibtex"): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
