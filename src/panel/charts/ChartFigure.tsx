import { ChartLine, Download, Table2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { ChartPlot } from "./ChartPlot";
import { ChartTableView } from "./ChartTableView";
import type { Chart, KeyEntry } from "./chart";
import { tableAsCsv } from "./chart-table";
import { FIGURE_WORDS } from "./figure-words";
import { saveText } from "./save-text";

interface ChartFigureProps {
  readonly chart: Chart;
  /** Keys that change what it shows, beside its heading. */
  readonly children?: ReactNode;
}

/** A chart with its heading, what it shows in words, its table and its data to take away. */
export function ChartFigure({ chart, children }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const { id, title, finding, key, draw } = chart;
  return (
    <section className="chart" id={`chart-${id}`} aria-labelledby={`chart-title-${id}`}>
      <header className="chart-heading">
        <h3 id={`chart-title-${id}`}>{title}</h3>
        {children}
      </header>
      <p className="chart-finding" id={`chart-finding-${id}`}>
        {finding}
      </p>
      {draw && !asTable && (
        <>
          <ChartPlot
            label={FIGURE_WORDS.plot(title)}
            describedBy={`chart-finding-${id}`}
            draw={draw}
          />
          <ChartKey entries={key} />
        </>
      )}
      {draw && asTable && <ChartTableView title={title} table={chart.table()} />}
      {draw && (
        <footer className="chart-foot">
          <button
            type="button"
            className="small-button"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? (
              <ChartLine size={15} aria-hidden="true" />
            ) : (
              <Table2 size={15} aria-hidden="true" />
            )}
            {asTable ? FIGURE_WORDS.asChart : FIGURE_WORDS.asTable}
            <span className="visually-hidden">: {title}</span>
          </button>
          <button
            type="button"
            className="small-button"
            onClick={() => saveText(`${id}.csv`, "text/csv", tableAsCsv(chart.table()))}
          >
            <Download size={15} aria-hidden="true" />
            {FIGURE_WORDS.download}
            <span className="visually-hidden">: {title}</span>
          </button>
        </footer>
      )}
    </section>
  );
}

function ChartKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="chart-key">
      {entries.map(({ name, color, form }) => (
        <li key={name}>
          <span className={`chart-sign chart-sign-${form}`} style={{ background: color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
