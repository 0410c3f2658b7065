import { type Itinerary, placeById, townOf } from "../../itinerary/itinerary";
import type { Segment } from "../../itinerary/segment";
import type { Highlight } from "../../view/view";
import { Cell } from "./Cell";
import type { TableRow } from "./table-row";
import type { ColumnId } from "./words";

interface GridRowProps {
  readonly row: TableRow;
  readonly columns: readonly ColumnId[];
  /** Position among the rows, from 0. */
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly isTabStop: boolean;
  /** Whether the day shown lies in it. */
  readonly isPresent: boolean;
}

/** One row of the grid, which answers for it to pointer and keys. */
export function GridRow({ row, columns, index, measure, isTabStop, isPresent }: GridRowProps) {
  return (
    <tr
      // The headings are the first row.
      aria-rowindex={index + 2}
      className={`table-row${isPresent ? " table-row-present" : ""}`}
      data-index={index}
      data-segment={row.segment.id}
      ref={measure}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isPresent ? "true" : undefined}
    >
      {columns.map((column) => (
        <td key={column} className={`table-${column}`}>
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  );
}

/** What stands out on the map for a segment. */
export function highlightOf(itinerary: Itinerary, segment: Segment): Highlight {
  if (segment.kind === "leg") return { leg: segment.id, places: [] };
  const place = placeById(itinerary, segment.kind === "stay" ? segment.place : segment.from);
  return { leg: null, places: [place.id, townOf(itinerary, place).id] };
}
