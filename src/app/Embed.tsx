import { ExternalLink } from "lucide-react";
import { useEffect, useRef } from "react";
import { dayOfMoment } from "../itinerary/day";
import { dayInWords } from "../language/dates";
import { momentInWords } from "../language/whereabouts";
import { AtlasMap } from "../map/AtlasMap";
import { Panel } from "../panel/Panel";
import { useItinerary } from "../view/itinerary-context";
import { writeLink } from "../view/link";
import { goToDay } from "../view/navigation";
import { useDay, useView } from "../view/view";
import "./embed.css";
import { listenToKeys } from "./keyboard";
import { Sheet } from "./Sheet";
import { talkToParent } from "./talk-to-parent";
import { useInsets } from "./use-insets";

/** The atlas in a frame of another page: the map, a line with the date, and the way to the whole. */
export function Embed({ parentOrigin }: { readonly parentOrigin: string | null }) {
  const itinerary = useItinerary();
  const opened = useView((view) => view.selection.kind !== "now");
  const header = useRef<HTMLElement>(null);
  const journey = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const timeline = useRef<HTMLElement>(null);
  const insets = useInsets({ header, journey, panel, timeline }, opened ? "with panel" : "");
  useEffect(() => listenToKeys(itinerary), [itinerary]);
  useEffect(() => talkToParent(itinerary, parentOrigin), [itinerary, parentOrigin]);
  return (
    <div className="atlas atlas-embedded">
      <main className="atlas-map" aria-label="Map">
        <AtlasMap insets={insets} />
      </main>
      {opened && (
        <Sheet ref={panel}>
          <Panel />
        </Sheet>
      )}
      <footer className="embed-foot" ref={timeline}>
        <DateLine />
        <DaySlider />
      </footer>
    </div>
  );
}

/** The day, where he is, and a link to the same view in the whole atlas. */
function DateLine() {
  const itinerary = useItinerary();
  const day = useDay();
  const where = useView((view) => momentInWords(itinerary, view.moment));
  const link = useView((view) => writeLink(itinerary, view));
  const date = dayInWords(day);
  const place = where.startsWith(`${date}, `) ? where.slice(date.length + 2) : where;
  return (
    <p className="embed-line">
      <time className="embed-date">{date}</time>
      <span className="embed-place" title={place}>
        {place}
      </span>
      <a
        className="embed-open"
        href={`${window.location.pathname}${link}`}
        target="_blank"
        rel="noopener"
      >
        Open the atlas <ExternalLink size={14} aria-hidden="true" />
      </a>
    </p>
  );
}

function DaySlider() {
  const itinerary = useItinerary();
  const { birth, death } = itinerary.atlas;
  const day = useDay();
  const spoken = useView((view) => momentInWords(itinerary, view.moment));
  return (
    <input
      className="embed-slider"
      type="range"
      min={birth}
      max={death}
      step={1}
      value={dayOfMoment(day)}
      aria-label="Date"
      aria-valuetext={spoken}
      onChange={(event) => goToDay(itinerary, event.currentTarget.valueAsNumber)}
    />
  );
}
