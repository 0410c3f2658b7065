import { type FormEvent, useId, useState } from "react";
import { OPEN_STREET_MAP, readTileTemplate } from "../view/settings";
import { changeView, useView } from "../view/view";

/**
 * The one thing that leaves the page's own origin: a street map beneath the trail, off until the
 * reader has seen which host will be asked and agreed.
 */
export function StreetMapSetting() {
  const template = useView((view) => view.streetMap);
  const [text, setText] = useState(template ?? OPEN_STREET_MAP);
  const [problem, setProblem] = useState<string | null>(null);
  const fieldId = useId();
  const problemId = useId();
  const read = readTileTemplate(text);
  const host = read.kind === "template" ? read.host : null;

  const agree = (event: FormEvent): void => {
    event.preventDefault();
    if (read.kind === "problem") {
      setProblem(read.message);
      return;
    }
    setProblem(null);
    changeView({ streetMap: read.template });
  };

  return (
    <form className="street-map-setting" onSubmit={agree} noValidate>
      <h3>Street map</h3>
      <p>
        The atlas’s own map ends at 1:10 million. From zoom 8 on, an online street map of today can
        lie beneath the trail. It is off unless you turn it on: your browser then asks another host
        for each piece of the map you look at, and that host learns your network address.
      </p>
      {template === null ? (
        <>
          <label htmlFor={fieldId}>Address of the map’s tiles</label>
          <input
            id={fieldId}
            className="street-map-address"
            type="text"
            inputMode="url"
            spellCheck={false}
            value={text}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            onChange={(event) => {
              setText(event.target.value);
              setProblem(null);
            }}
          />
          {problem !== null && (
            <p id={problemId} role="alert" className="street-map-problem">
              {problem}
            </p>
          )}
          <button type="submit" className="small-button">
            {host === null ? "Show the street map" : `Show the map of ${host}`}
          </button>
        </>
      ) : (
        <>
          <p>
            On: tiles come from <strong>{host ?? template}</strong>.
          </p>
          <button
            type="button"
            className="small-button"
            onClick={() => changeView({ streetMap: null })}
          >
            Turn it off
          </button>
        </>
      )}
    </form>
  );
}
