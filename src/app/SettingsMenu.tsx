import { Settings2, X } from "lucide-react";
import { useId, useRef } from "react";
import { NAME_SCRIPTS, SETTINGS_ID, THEMES, TRAIL_COLORS } from "../view/settings";
import {
  changeView,
  type NameScript,
  type ThemeChoice,
  type TrailColors,
  useView,
} from "../view/view";
import { Choices } from "./Choices";
import "./settings.css";
import { StreetMapSetting } from "./StreetMapSetting";

const THEME_NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: "As the system",
  day: "Day",
  night: "Night",
};
const TRAIL_NAMES: Readonly<Record<TrailColors, string>> = {
  journey: "One colour",
  polity: "By the state he was in",
};
const SCRIPT_NAMES: Readonly<Record<NameScript, string>> = {
  latin: "Latin letters",
  original: "Script of place and day",
};

/** How the reader wants the page and the map, kept for later visits. */
export function SettingsMenu() {
  const list = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const theme = useView((view) => view.theme);
  const trailColors = useView((view) => view.trailColors);
  const nameScript = useView((view) => view.nameScript);
  const following = useView((view) => view.following);
  return (
    <div>
      <button
        type="button"
        className="card header-button"
        popoverTarget={SETTINGS_ID}
        aria-label="Settings"
        title="Settings"
      >
        <Settings2 size={17} aria-hidden="true" />
      </button>
      <div
        ref={list}
        id={SETTINGS_ID}
        popover="auto"
        role="dialog"
        aria-labelledby={titleId}
        className="card header-list settings"
      >
        <div className="settings-heading">
          <h2 id={titleId}>Settings</h2>
          <button
            type="button"
            className="icon-button"
            onClick={() => list.current?.hidePopover()}
            aria-label="Close the settings"
            title="Close"
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <Choices
          legend="Theme"
          choices={THEMES}
          names={THEME_NAMES}
          chosen={theme}
          onChoose={(choice) => changeView({ theme: choice })}
        />
        <Choices
          legend="Colour of the trail"
          choices={TRAIL_COLORS}
          names={TRAIL_NAMES}
          chosen={trailColors}
          onChoose={(choice) => changeView({ trailColors: choice })}
        />
        <Choices
          legend="Names on the map"
          choices={NAME_SCRIPTS}
          names={SCRIPT_NAMES}
          chosen={nameScript}
          onChoose={(choice) => changeView({ nameScript: choice })}
        />
        <label className="settings-check">
          <input
            type="checkbox"
            checked={following}
            onChange={(event) => changeView({ following: event.target.checked })}
          />
          The map follows him
        </label>
        <StreetMapSetting />
      </div>
    </div>
  );
}
