import { Download } from "lucide-react";
import { useMemo } from "react";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { useItinerary } from "../../view/itinerary-context";
import { tableAsCsv } from "./chart-table";
import { TITLES } from "./chart-words";
import { FIGURE_WORDS } from "./figure-words";
import { goToTarget } from "./go-to-target";
import { RECORD_WORDS } from "./record-words";
import { recordLines, recordsAsTable } from "./records-table";
import { saveText } from "./save-text";

/** The table of records; each leads to its day on the map. */
export function Records({ part }: { readonly part: PartOfLife }) {
  const itinerary = useItinerary();
  const lines = useMemo(() => recordLines(itinerary, part), [itinerary, part]);
  return (
    <section
      className="chart chart-records"
      id="chart-records"
      aria-labelledby="chart-title-records"
    >
      <header className="chart-heading">
        <h3 id="chart-title-records" tabIndex={-1}>
          {TITLES.records}
        </h3>
      </header>
      <p className="chart-finding">{lines.length > 0 ? RECORD_WORDS.finding : RECORD_WORDS.none}</p>
      <dl className="records">
        {lines.map(({ kind, name, measure, where, when, target }) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd className="record-measure">{measure}</dd>
            <dd className="record-where">
              <button type="button" className="link" onClick={() => goToTarget(itinerary, target)}>
                {where === "" ? when : where}
              </button>
              {where !== "" && <span className="record-when">{when}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <footer className="chart-foot">
          <button
            type="button"
            className="small-button"
            aria-label={FIGURE_WORDS.downloadOf(TITLES.records)}
            onClick={() => saveText("records.csv", "text/csv", tableAsCsv(recordsAsTable(lines)))}
          >
            <Download size={15} aria-hidden="true" />
            {FIGURE_WORDS.download}
          </button>
        </footer>
      )}
    </section>
  );
}
