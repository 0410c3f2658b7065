import { ChartLine, Table2 } from "lucide-react";
import { changeView, useView } from "../view/view";

const BUTTONS = [
  { drawer: "table", label: "Table", Icon: Table2 },
  { drawer: "charts", label: "Charts", Icon: ChartLine },
] as const;

/** Open and shut the drawer, with the table or the charts in it. */
export function DrawerButtons() {
  const shown = useView((view) => view.drawer);
  return BUTTONS.map(({ drawer, label, Icon }) => (
    <button
      key={drawer}
      type="button"
      className={`card header-button drawer-button drawer-button-${drawer}${shown === drawer ? " header-button-active" : ""}`}
      aria-label={label}
      aria-expanded={shown === drawer}
      onClick={() => changeView({ drawer: shown === drawer ? null : drawer })}
    >
      <Icon size={17} aria-hidden="true" />
      <span className="header-button-text">{label}</span>
    </button>
  ));
}
