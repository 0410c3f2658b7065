import messages from "virtual:messages/settings";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { hostOfStreetMap, OPEN_STREET_MAP, readTileTemplate } from "../view/settings";
import { changeView, useView } from "../view/view";
import { Choices } from "./Choices";

const STREET_MAPS = ["none", "openStreetMap", "other"] as const;
type StreetMapChoice = (typeof STREET_MAPS)[number];

const STREET_MAP_NAMES: Readonly<Record<StreetMapChoice, string>> = {
  get none() {
    return messages.streetMapNone();
  },
  get openStreetMap() {
    return "OpenStreetMap";
  },
  get other() {
    return messages.streetMapOther();
  },
};

/**
 * The one thing that leaves the page's own origin: a street map beneath the trail, off until the
 * reader has seen which host will be asked and agreed.
 */
export function StreetMapSetting() {
  const agreed = useView((view) => view.streetMap);
  const askedFor = useView((view) => view.settingAskedFor === "streetMap");
  const [choice, setChoice] = useState<StreetMapChoice>(() => choiceOf(agreed));
  const [address, setAddress] = useState(choiceOf(agreed) === "other" ? (agreed ?? "") : "");
  const [problem, setProblem] = useState<string | null>(null);
  const setting = useRef<HTMLFormElement>(null);
  const fieldId = useId();
  const problemId = useId();
  const read = readTileTemplate(choice === "openStreetMap" ? OPEN_STREET_MAP : address);
  const host = read.kind === "template" ? read.host : null;

  useEffect(() => {
    if (!askedFor) return;
    changeView({ settingAskedFor: null });
    setting.current?.scrollIntoView({ block: "end" });
    setting.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, [askedFor]);

  // What a choice brings is not to lie below the foot of a narrow card.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem makes the card longer.
  useEffect(() => {
    if (choice !== "none" && agreed === null) {
      setting.current?.scrollIntoView({ block: "nearest" });
    }
  }, [choice, agreed, problem]);

  const choose = (chosen: StreetMapChoice): void => {
    setChoice(chosen);
    setProblem(null);
    // Whatever is chosen anew, the host agreed to before is asked no longer.
    changeView({ streetMap: null });
  };
  const agree = (event: FormEvent): void => {
    event.preventDefault();
    setProblem(read.kind === "problem" ? read.message : null);
    if (read.kind === "template") changeView({ streetMap: read.template });
  };

  return (
    <form ref={setting} className="street-map-setting" onSubmit={agree} noValidate>
      <Choices
        legend={messages.streetMap()}
        choices={STREET_MAPS}
        names={STREET_MAP_NAMES}
        chosen={choice}
        onChoose={choose}
      />
      <div role="status">
        {agreed !== null ? (
          <p>{messages.tilesFrom({ host: hostOfStreetMap(agreed) })}</p>
        ) : choice === "none" ? (
          <p>{messages.streetMapIs()}</p>
        ) : (
          <p>{messages.willAsk({ host: host ?? messages.hostToBeNamed() })}</p>
        )}
      </div>
      {choice === "other" && agreed === null && (
        <>
          <label htmlFor={fieldId}>{messages.tilesAddress()}</label>
          <input
            id={fieldId}
            className="street-map-address"
            type="text"
            inputMode="url"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://…/{z}/{x}/{y}.png"
            value={address}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            onChange={(event) => {
              setAddress(event.target.value);
              setProblem(null);
            }}
          />
          {problem !== null && (
            <p id={problemId} role="alert" className="street-map-problem">
              {problem}
            </p>
          )}
        </>
      )}
      {choice !== "none" && agreed === null && (
        <button type="submit" className="small-button">
          {host === null ? messages.showStreetMap() : messages.agreeAndAsk({ host })}
        </button>
      )}
    </form>
  );
}

function choiceOf(agreed: string | null): StreetMapChoice {
  if (agreed === null) return "none";
  return agreed === OPEN_STREET_MAP ? "openStreetMap" : "other";
}
