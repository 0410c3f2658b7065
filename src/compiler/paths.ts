/** Where the facts are and where the compiled atlas goes, from the top of the repository. */

export const GEO_FOLDER = "geo";
export const ATLAS_FILE = ".cache/atlas.json";
