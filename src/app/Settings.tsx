import messages from "virtual:messages/settings";
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
import { LanguageLinks } from "./LanguageLinks";
import "./settings.css";
import { StreetMapSetting } from "./StreetMapSetting";

const THEME_NAMES: Readonly<Record<ThemeChoice, string>> = {
  get system() {
    return messages.themeSystem();
  },
  get day() {
    return messages.themeDay();
  },
  get night() {
    return messages.themeNight();
  },
};
const TRAIL_NAMES: Readonly<Record<TrailColors, string>> = {
  get journey() {
    return messages.trailOne();
  },
  get polity() {
    return messages.trailByState();
  },
};
const NAMING_NAMES: Readonly<Record<Naming, string>> = {
  get "of-the-day"() {
    return messages.namingOfTheDay();
  },
  get "of-today"() {
    return messages.namingOfToday();
  },
};
const CALENDAR_NAMES: Readonly<Record<CalendarChoice, string>> = {
  get both() {
    return messages.calendarBoth();
  },
  get "old-first"() {
    return messages.calendarOldFirst();
  },
  get "new-only"() {
    return messages.calendarNewOnly();
  },
};
const SIZE_NAMES: Readonly<Record<TextSize, string>> = {
  get normal() {
    return messages.textNormal();
  },
  get large() {
    return messages.textLarge();
  },
  get larger() {
    return messages.textLarger();
  },
};
const MOTION_NAMES: Readonly<Record<MotionChoice, string>> = {
  get system() {
    return messages.motionSystem();
  },
  get less() {
    return messages.motionLess();
  },
  get full() {
    return messages.motionFull();
  },
};
const SCRIPT_NAMES: Readonly<Record<NameScript, string>> = {
  get latin() {
    return messages.namesLatin();
  },
  get original() {
    return messages.namesOriginal();
  },
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
        <h2>{messages.settings()}</h2>
        <button
          type="button"
          className="icon-button"
          onClick={onClose}
          aria-label={messages.closeSettings()}
          title={messages.close()}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <LanguageLinks />
      <Choices
        legend={messages.theme()}
        choices={THEMES}
        names={THEME_NAMES}
        chosen={theme}
        onChoose={(choice) => changeView({ theme: choice })}
      />
      <Choices
        legend={messages.textSize()}
        choices={TEXT_SIZES}
        names={SIZE_NAMES}
        chosen={textSize}
        onChoose={(choice) => changeView({ textSize: choice })}
      />
      <Choices
        legend={messages.motion()}
        choices={MOTIONS}
        names={MOTION_NAMES}
        chosen={motion}
        onChoose={(choice) => changeView({ motion: choice })}
      />
      <Choices
        legend={messages.calendar()}
        choices={CALENDARS}
        names={CALENDAR_NAMES}
        chosen={calendar}
        onChoose={(choice) => changeView({ calendar: choice })}
      />
      <Choices
        legend={messages.trail()}
        choices={TRAIL_COLORS}
        names={TRAIL_NAMES}
        chosen={trailColors}
        onChoose={(choice) => changeView({ trailColors: choice })}
      />
      <Choices
        legend={messages.naming()}
        choices={NAMINGS}
        names={NAMING_NAMES}
        chosen={naming}
        onChoose={(choice) => changeView({ naming: choice })}
      />
      <Choices
        legend={messages.names()}
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
        {messages.following()}
      </label>
      <label className="settings-check settings-check-next">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => changeView({ singleKeys: event.target.checked })}
        />
        {messages.singleKeys()}
      </label>
      <StreetMapSetting />
    </>
  );
}
