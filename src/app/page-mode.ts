/** How the page is met: as the atlas, alone in a hall, or in a frame of another page. */
import { originIn } from "./embed-snippet";

export type PageMode =
  | { readonly kind: "atlas" }
  | { readonly kind: "kiosk" }
  | {
      readonly kind: "embed";
      /** The origin of the page that may set and hear the date; null for none. */
      readonly parentOrigin: string | null;
    };

/** Reads `kiosk=1`, or `embed=1` with `origin`, from the query part of an address. */
export function readPageMode(query: string): PageMode {
  const parameters = new URLSearchParams(query);
  if (parameters.get("kiosk") === "1") return { kind: "kiosk" };
  if (parameters.get("embed") === "1") {
    return { kind: "embed", parentOrigin: originIn(parameters.get("origin") ?? "") || null };
  }
  return { kind: "atlas" };
}
