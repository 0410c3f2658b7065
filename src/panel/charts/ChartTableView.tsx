import { isoFromDay } from "../../itinerary/day";
import { shortDayInWords } from "../../language/dates";
import type { Cell, ChartTable } from "./chart-table";
import { FIGURE_WORDS } from "./figure-words";

interface ChartTableViewProps {
  readonly title: string;
  readonly table: ChartTable;
}

/** The numbers of a chart, to be read. */
export function ChartTableView({ title, table: { columns, rows } }: ChartTableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="chart-table" aria-label={FIGURE_WORDS.numbers(title)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, heading, align }) => (
              <th key={name} scope="col" className={`chart-cell-${align}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and do not move.
            <tr key={index}>
              {row.map((cell, column) => (
                <td
                  key={columns[column]?.name}
                  className={`chart-cell-${columns[column]?.align ?? "start"}`}
                >
                  <CellWords cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellWords({ cell }: { readonly cell: Cell }) {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.value.toLocaleString("en", {
        minimumFractionDigits: cell.decimals,
        maximumFractionDigits: cell.decimals,
      });
    case "day":
      return <time dateTime={isoFromDay(cell.day)}>{shortDayInWords(cell.day)}</time>;
  }
}
