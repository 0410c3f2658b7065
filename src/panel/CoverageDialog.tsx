import { X } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { coverageOf, type DaysByCertainty } from "../itinerary/coverage";
import { CERTAINTIES } from "../itinerary/evidence";
import { useSourcedItinerary } from "../view/itinerary-context";
import { jumpToDay } from "../view/navigation";
import { CertaintyMark } from "./CertaintyMark";
import { CERTAINTY_WORDS } from "./certainty-words";
import { LifeCalendar } from "./LifeCalendar";

/** A button that opens how well the whole life is known, day by day. */
export function CoverageDialog() {
  const itinerary = useSourcedItinerary();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        How well the whole life is known
      </button>
      <dialog
        ref={dialog}
        className="card coverage"
        aria-label="How well the whole life is known"
        onClose={() => setOpened(false)}
      >
        {opened && (
          <>
            <header className="coverage-heading">
              <h2 className="panel-title">Every day, and how we know</h2>
              <button
                type="button"
                className="icon-button"
                onClick={() => dialog.current?.close()}
                aria-label="Close"
              >
                <X size={18} aria-hidden="true" />
              </button>
            </header>
            <LifeCalendar
              tell="certainty"
              onChoose={(day) => {
                dialog.current?.close();
                jumpToDay(itinerary, day);
              }}
            />
            <CoverageTable />
          </>
        )}
      </dialog>
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
