import { Moon, Sun } from "lucide-react";
import { type RefObject, useRef } from "react";
import { DownloadMenu } from "../panel/DownloadMenu";
import { JourneyMenu } from "../panel/JourneyMenu";
import { useView } from "../view/view";
import { EmbedDialog } from "./EmbedDialog";
import { chooseTheme } from "./theme";

/** The title, and the ways into the atlas. */
export function Header({ ref }: { readonly ref: RefObject<HTMLElement | null> }) {
  const embed = useRef<HTMLDialogElement>(null);
  return (
    <header className="header" ref={ref}>
      <div className="card header-title">
        <h1>The Planet Without a Visa</h1>
        <p>Leon Trotsky’s journeys, day by day, 1879–1940</p>
      </div>
      <div className="header-tools">
        <JourneyMenu />
        <DownloadMenu onEmbed={() => embed.current?.showModal()} />
        <ThemeButton />
      </div>
      <EmbedDialog ref={embed} />
    </header>
  );
}

function ThemeButton() {
  // Rendered again when the choice changes; what is shown may come from the system.
  useView((view) => view.theme);
  const night = document.documentElement.dataset.theme === "night";
  const label = night ? "Switch to the day theme" : "Switch to the night theme";
  return (
    <button
      type="button"
      className="card header-button"
      onClick={() => chooseTheme(night ? "day" : "night")}
      aria-label={label}
      title={label}
    >
      {night ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
    </button>
  );
}
