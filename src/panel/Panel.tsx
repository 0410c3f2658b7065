import { useRef, useState } from "react";
import { useView } from "../view/view";
import { NowPanel } from "./NowPanel";
import "./panel.css";
import { Told } from "./Told";

/** The card that tells of what is selected, or of the day shown. */
export function Panel() {
  const selection = useView((view) => view.selection);
  const root = useRef<HTMLDivElement>(null);
  const key = selection.kind === "now" ? "now" : `${selection.kind} ${selection.id}`;
  // What a link opens leaves the focus alone; what the reader opens takes it.
  const [linked] = useState(selection);

  return (
    <div className="panel card" ref={root}>
      <Told waiting={null} quiet>
        {({ ReturnToPlace }) => <ReturnToPlace holder={root} card={key} />}
      </Told>
      {selection.kind === "now" ? (
        <NowPanel />
      ) : (
        <Told waiting={<CardToCome />}>
          {({ OpenedPanel }) => (
            <OpenedPanel key={key} selection={selection} takesFocus={selection !== linked} />
          )}
        </Told>
      )}
    </div>
  );
}

/** A card whose text is still being fetched. */
function CardToCome() {
  return (
    <article className="panel-article panel-to-come" aria-busy="true">
      <p role="status">Fetching what is told of this…</p>
      <span /> <span /> <span />
    </article>
  );
}
