import { X } from "lucide-react";
import type { CalendarChoice } from "../itinerary/date-words";
import type { Naming } from "../itinerary/place";
import {
  CALENDARS,
  MOTIONS,
  NAME_SCRIPTS,
  NAMINGS,
  TEXT_SIZES,
  THEMES,
  TRAIL_COLORS,
} from "../view/settings";
import {
  changeView,
  type MotionChoice,
  type NameScript,
  type TextSize,
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
const NAMING_NAMES: Readonly<Record<Naming, string>> = {
  "of-the-day": "As they were",
  "of-today": "As they are today",
};
const CALENDAR_NAMES: Readonly<Record<CalendarChoice, string>> = {
  both: "New, with Old",
  "old-first": "Old first, to 1918",
  "new-only": "New alone",
};
const SIZE_NAMES: Readonly<Record<TextSize, string>> = {
  normal: "Normal",
  large: "Large",
  larger: "Larger",
};
const MOTION_NAMES: Readonly<Record<MotionChoice, string>> = {
  system: "As the system",
  less: "Less",
  full: "Full",
};
const SCRIPT_NAMES: Readonly<Record<NameScript, string>> = {
  latin: "Latin letters",
  original: "Script of place and day",
};

interface SettingsProps {
  readonly onClose: () => void;
}

/** Every setting, on the card that the button opens. */
export default function Settings({ onClose }: SettingsProps) {
  const theme = useView((view) => view.theme);
  const trailColors = useView((view) => view.trailColors);
  const nameScript = useView((view) => view.nameScript);
  const naming = useView((view) => view.naming);
  const calendar = useView((view) => view.calendar);
  const textSize = useView((view) => view.textSize);
  const motion = useView((view) => view.motion);
  const following = useView((view) => view.following);
  const singleKeys = useView((view) => view.singleKeys);
  return (
    <>
      <div className="settings-heading">
        <h2>Settings</h2>
        <button
          type="button"
          className="icon-button"
          onClick={onClose}
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
        legend="Size of text"
        choices={TEXT_SIZES}
        names={SIZE_NAMES}
        chosen={textSize}
        onChoose={(choice) => changeView({ textSize: choice })}
      />
      <Choices
        legend="Motion"
        choices={MOTIONS}
        names={MOTION_NAMES}
        chosen={motion}
        onChoose={(choice) => changeView({ motion: choice })}
      />
      <Choices
        legend="Old and New Style dates"
        choices={CALENDARS}
        names={CALENDAR_NAMES}
        chosen={calendar}
        onChoose={(choice) => changeView({ calendar: choice })}
      />
      <Choices
        legend="Colour of the trail"
        choices={TRAIL_COLORS}
        names={TRAIL_NAMES}
        chosen={trailColors}
        onChoose={(choice) => changeView({ trailColors: choice })}
      />
      <Choices
        legend="Names of places"
        choices={NAMINGS}
        names={NAMING_NAMES}
        chosen={naming}
        onChoose={(choice) => changeView({ naming: choice })}
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
      <label className="settings-check settings-check-next">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => changeView({ singleKeys: event.target.checked })}
        />
        Single letters are keys (E, C, /, ?)
      </label>
      <StreetMapSetting />
    </>
  );
}
