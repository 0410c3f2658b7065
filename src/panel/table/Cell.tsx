import { CertaintyMark } from "../CertaintyMark";
import { CERTAINTY_WORDS } from "../certainty-words";
import { kilometresInWords } from "../words";
import type { DateCell, TableRow } from "./table-row";
import { type ColumnId, nightsInWords } from "./words";

interface CellProps {
  readonly row: TableRow;
  readonly column: ColumnId;
}

/** What stands in one column of a row. */
export function Cell({ row, column }: CellProps) {
  switch (column) {
    case "from":
      return <DateInCell cell={row.from} />;
    case "to":
      return <DateInCell cell={row.to} />;
    case "days":
      return nightsInWords(row.days);
    case "what":
    case "where":
    case "country":
    case "people":
      return row[column];
    case "kilometres":
      return row.kilometres === undefined ? null : kilometresInWords(row.kilometres);
    case "certainty": {
      const { certainty } = row.segment;
      return (
        <>
          <CertaintyMark certainty={certainty} /> {CERTAINTY_WORDS[certainty].name}
        </>
      );
    }
  }
}

function DateInCell({ cell: { words, oldStyle } }: { readonly cell: DateCell }) {
  return (
    <>
      {words}
      {oldStyle && <span className="table-old-style"> {oldStyle} O.S.</span>}
    </>
  );
}
