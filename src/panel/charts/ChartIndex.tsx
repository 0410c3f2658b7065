import { CHART_IDS, type ChartId } from "./chart";
import { INDEX_WORDS, TITLES } from "./chart-words";

/** The list of the charts; each name leads to its chart. */
export function ChartIndex() {
  return (
    <nav className="chart-index" aria-label={INDEX_WORDS.label}>
      <ul>
        {CHART_IDS.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => goToChart(id)}>
              {TITLES[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goToChart(id: ChartId): void {
  const heading = document.getElementById(`chart-title-${id}`);
  heading?.focus({ preventScroll: true });
  document.getElementById(`chart-${id}`)?.scrollIntoView({ block: "start" });
}
