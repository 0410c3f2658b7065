import { ChartLine, Download, Table2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { ChartTableView } from "./ChartTableView";
import type { ChartId, KeyEntry } from "./chart";
import { type ChartTable, tableAsCsv } from "./chart-table";
import { FIGURE_WORDS } from "./figure-words";
import { saveText } from "./save-text";

interface ChartFrameProps {
  readonly id: ChartId;
  readonly title: string;
  readonly finding: string;
  /** What the signs in the picture mean. */
  readonly signs: readonly KeyEntry[];
  /** The same numbers as a table; null when there is nothing to show. */
  readonly table: (() => ChartTable) | null;
  /** Keys that change what it shows, beside its heading. */
  readonly controls?: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
}

/** What stands around every chart: its heading, what it shows in words, its table, its data. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, finding, signs, table, controls, children } = props;
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="chart" id={`chart-${id}`} aria-labelledby={`chart-title-${id}`}>
      <header className="chart-heading">
        <h3 id={`chart-title-${id}`} tabIndex={-1}>
          {title}
        </h3>
        {controls}
      </header>
      <p className="chart-finding" id={`chart-finding-${id}`}>
        {finding}
      </p>
      {table && asTable ? (
        <ChartTableView title={title} table={table()} />
      ) : (
        <>
          {children}
          <Signs entries={signs} />
        </>
      )}
      {table && (
        <footer className="chart-foot">
          <button
            type="button"
            className="small-button"
            aria-label={FIGURE_WORDS.tableOf(title)}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? (
              <ChartLine size={15} aria-hidden="true" />
            ) : (
              <Table2 size={15} aria-hidden="true" />
            )}
            {FIGURE_WORDS.table}
          </button>
          <button
            type="button"
            className="small-button"
            aria-label={FIGURE_WORDS.downloadOf(title)}
            onClick={() => saveText(`${id}.csv`, "text/csv", tableAsCsv(table()))}
          >
            <Download size={15} aria-hidden="true" />
            {FIGURE_WORDS.download}
          </button>
        </footer>
      )}
    </section>
  );
}

function Signs({ entries }: { readonly entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="chart-key">
      {entries.map(({ name, color, form }) => (
        <li key={name}>
          <span className={`chart-sign chart-sign-${form}`} style={{ color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
