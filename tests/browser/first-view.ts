/** What a first visit fetches before there is something to look at, and what follows. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** A fetched file with its size in bytes as a plain static host would send it, by gzip. */
export interface FetchedFile {
  readonly name: string;
  readonly bytes: number;
}

/** The files of a first visit. */
export interface FirstView {
  /** HTML, styles, script, fonts, the coarse map and the outline of the atlas. */
  readonly first: readonly FetchedFile[];
  /** What refines the map and tells of it: fetched after, and not waited for. */
  readonly later: readonly FetchedFile[];
  /** Sum of the first, in bytes. */
  readonly bytes: number;
}

/** What may come later, each for a reason. */
const LATER: readonly RegExp[] = [
  /^atlas-accounts-/, // texts and sources: the panel waits for them
  /^(telling|certainty-(of|by)-day|external-link)-/, // the cards that show them
  /^base-map-(middle|fine)-/, // the same map, finer
  /^borders-worker-/, // borders are laid over the base map
  /^polities\.topo-/,
  /-400-italic-/, // names of waters and the scale are set in another italic until it comes
  /^Welcome-/, // lies over the map once there is one
  /-600-normal-/, // the bold serif stands only in what is told
];

const BUILD = new URL("../../dist/", import.meta.url);

/** Sorts the addresses of a first visit. @param base the address of the page itself */
export function firstViewOf(requests: readonly string[], base: string): FirstView {
  const files = [...new Set(requests)]
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length).split("?")[0] || "index.html")
    .map((path) => ({
      name: path.replace("assets/", ""),
      bytes: gzipSync(readFileSync(fileURLToPath(new URL(path, BUILD))), { level: 9 }).length,
    }));
  const isLater = ({ name }: FetchedFile) => LATER.some((pattern) => pattern.test(name));
  const first = files.filter((file) => !isLater(file));
  return {
    first,
    later: files.filter(isLater),
    bytes: first.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
