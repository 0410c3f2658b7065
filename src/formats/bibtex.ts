/** The sources as BibTeX. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { SourcedItinerary } from "../itinerary/itinerary";

const settings = plugins.config.get("@bibtex").format;
// The keys are the ids used in the tables; every BibTeX of today reads UTF-8.
settings.useIdAsLabel = true;
settings.checkLabel = false;
settings.asciiOnly = false;

/** Writes every source, keyed by its id in the atlas. */
export function sourcesBibtex({ atlas }: SourcedItinerary): string {
  return new Cite(atlas.sources).format("bibtex");
}
