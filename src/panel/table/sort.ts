/** Sorting as the headings and the list of a phone ask for it. */
import type { SortingState } from "@tanstack/react-table";
import type { ColumnId } from "./words";

/** What a heading is called by for those who cannot see its arrow. */
export function sortedAs(
  sorting: SortingState,
  column: ColumnId,
): "ascending" | "descending" | "none" {
  const [first] = sorting;
  if (first?.id !== column) return "none";
  return first.desc ? "descending" : "ascending";
}

/** Sorts by a column; by the one it is sorted by already, the other way round. */
export function sortedNext(sorting: SortingState, column: ColumnId): SortingState {
  const [first] = sorting;
  if (first?.id === column) return [{ id: column, desc: !first.desc }];
  // The greatest first, where that is what one looks for.
  return [{ id: column, desc: column === "days" || column === "kilometres" }];
}
