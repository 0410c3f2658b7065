import { useMemo } from "react";
import { coverageOf, type DaysByCertainty } from "../itinerary/coverage";
import type { Day } from "../itinerary/day";
import { CERTAINTIES } from "../itinerary/evidence";
import { useSourcedItinerary } from "../view/itinerary-context";
import { CertaintyMark } from "./CertaintyMark";
import { CERTAINTY_WORDS } from "./certainty-words";
import { LifeCalendar } from "./LifeCalendar";

/** How well every day of the life is known: its calendar, and what it adds up to. */
export default function Coverage({ onChoose }: { readonly onChoose: (day: Day) => void }) {
  return (
    <>
      <LifeCalendar tell="certainty" onChoose={onChoose} />
      <CoverageTable />
    </>
  );
}

function CoverageTable() {
  const itinerary = useSourcedItinerary();
  const coverage = useMemo(() => coverageOf(itinerary), [itinerary]);
  const share = (days: number, of: number) => `${((100 * days) / of).toFixed(1)} %`;
  return (
    <>
      <dl className="coverage-shares">
        {CERTAINTIES.map((certainty) => (
          <div key={certainty}>
            <dt>
              <CertaintyMark certainty={certainty} />
              {CERTAINTY_WORDS[certainty].name}: {CERTAINTY_WORDS[certainty].meaning}
            </dt>
            <dd>
              {coverage.byCertainty[certainty].toLocaleString("en")} days,{" "}
              {share(coverage.byCertainty[certainty], coverage.days)}
            </dd>
          </div>
        ))}
      </dl>
      <details className="coverage-chapters">
        <summary>By chapter</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Chapter</th>
              {CERTAINTIES.map((certainty) => (
                <th key={certainty} scope="col">
                  {CERTAINTY_WORDS[certainty].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {itinerary.atlas.chapters.map(({ id, title }) => (
              <ChapterRow key={id} title={title} days={coverage.byChapter.get(id)} />
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface ChapterRowProps {
  readonly title: string;
  readonly days: DaysByCertainty | undefined;
}

function ChapterRow({ title, days }: ChapterRowProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {CERTAINTIES.map((certainty) => (
        <td key={certainty}>{days?.[certainty].toLocaleString("en")}</td>
      ))}
    </tr>
  );
}
