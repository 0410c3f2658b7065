import messages from "virtual:messages/page";
import { Info } from "lucide-react";
import { type RefObject, useRef } from "react";
import { DownloadMenu } from "../panel/DownloadMenu";
import { JourneyMenu } from "../panel/JourneyMenu";
import { SearchButton } from "../panel/search/SearchButton";
import { changeView } from "../view/view";
import { DrawerButtons } from "./DrawerButtons";
import { EmbedDialog } from "./EmbedDialog";
import { SettingsMenu } from "./SettingsMenu";

/** The title, and the ways into the atlas. */
export function Header({ ref }: { readonly ref: RefObject<HTMLElement | null> }) {
  const embed = useRef<HTMLDialogElement>(null);
  return (
    <header className="header" ref={ref}>
      <div className="card header-title">
        <h1>{messages.title()}</h1>
        <p>{messages.subtitle()}</p>
        <button
          type="button"
          className="header-about"
          aria-label={messages.about()}
          title={messages.about()}
          onClick={() => changeView({ dialog: "about" })}
        >
          <Info size={16} aria-hidden="true" />
        </button>
      </div>
      <div className="header-tools">
        <SearchButton />
        <JourneyMenu />
        <DrawerButtons />
        <DownloadMenu onEmbed={() => embed.current?.showModal()} />
        <SettingsMenu />
      </div>
      <EmbedDialog ref={embed} />
    </header>
  );
}
