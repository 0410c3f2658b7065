import { Download } from "lucide-react";
import { useId, useRef } from "react";
import { DATA_FILES, DATA_FOLDER } from "../formats/catalogue";
import { changeView } from "../view/view";

interface DownloadMenuProps {
  /** Opens the dialog that tells how to embed the atlas; owned by the page. */
  readonly onEmbed: () => void;
}

/** The data to take away: every file with what it is for; and the atlas itself, for another page. */
export function DownloadMenu({ onEmbed }: DownloadMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  return (
    <div>
      <button
        type="button"
        className="card header-button"
        popoverTarget={listId}
        aria-label="Print and download"
        title="Print and download"
      >
        <Download size={17} aria-hidden="true" />
      </button>
      <div ref={list} id={listId} popover="auto" className="card header-list download-list">
        <h2 className="download-title">This view</h2>
        <button
          type="button"
          className="download-choice"
          onClick={() => {
            list.current?.hidePopover();
            changeView({ printing: true, playing: false });
          }}
        >
          <span className="download-name">Print the plate</span>
          <span className="download-description">
            The map as it stands, with title, date, legend and link, on a sheet of A4
          </span>
        </button>
        <button
          type="button"
          className="download-choice"
          onClick={() => {
            list.current?.hidePopover();
            onEmbed();
          }}
        >
          <span className="download-name">Embed it</span>
          <span className="download-description">
            The map with this date in a page of your own, as an iframe to copy
          </span>
        </button>
        <h2 className="download-title">The data</h2>
        <p className="download-about">
          Everything the atlas says, to use as you like under{" "}
          <a
            href="https://creativecommons.org/licenses/by/4.0/"
            target="_blank"
            rel="noreferrer noopener"
          >
            CC BY 4.0
          </a>
          .
        </p>
        <ul>
          {DATA_FILES.map(({ name, title, description }) => (
            <li key={name}>
              <a className="download-choice" href={`${DATA_FOLDER}/${name}`} download>
                <span className="download-name">
                  {title} <code>{name}</code>
                </span>
                <span className="download-description">{description}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
