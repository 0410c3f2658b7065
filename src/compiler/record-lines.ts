/** Collects where each record is written. */
import type { RecordKind, RecordLines } from "../itinerary/record-lines";
import type { Facts } from "./facts";
import type { Located } from "./located";

/** The lines of all records. @param repository see {@link repositoryPage} */
export function recordLinesOf(facts: Facts, repository: string | null): RecordLines {
  const files: string[] = [];
  const numberOf = (file: string): number => {
    const known = files.indexOf(file);
    return known >= 0 ? known : files.push(file) - 1;
  };
  const linesOf = (records: readonly Located<unknown>[]): RecordLines["records"][RecordKind] =>
    Object.fromEntries(
      records.flatMap(({ id, file, lineOf }) =>
        id === null ? [] : [[id, [numberOf(file), lineOf([])] as const]],
      ),
    );
  const records = {
    segment: linesOf(facts.segments),
    event: linesOf(facts.events),
    place: linesOf(facts.places),
    person: linesOf(facts.people),
    work: linesOf(facts.works),
    source: linesOf(facts.sources),
    journey: linesOf(facts.journeys),
  };
  return { repository, files, records };
}

/**
 * The web page of the repository that a package names: `repository` of package.json, an address or an
 * object with one. Null when there is none that a browser can open.
 */
export function repositoryPage(manifest: { readonly repository?: unknown }): string | null {
  const { repository } = manifest;
  const address =
    typeof repository === "object" && repository !== null && "url" in repository
      ? repository.url
      : repository;
  if (typeof address !== "string") return null;
  const page = address.replace(/^git\+/, "").replace(/\.git$/, "");
  if (!URL.canParse(page) || new URL(page).protocol !== "https:") return null;
  return page.replace(/\/$/, "");
}
