import { changeView } from "../view/view";

interface ThisViewListProps {
  /** Opens the dialog that tells how to embed the atlas. */
  readonly onEmbed: () => void;
  /** Closes the list. */
  readonly onChoose: () => void;
}

/** What can be done with the view as it stands. */
export default function ThisViewList({ onEmbed, onChoose }: ThisViewListProps) {
  const choices: readonly {
    readonly name: string;
    readonly description: string;
    readonly choose: () => void;
  }[] = [
    {
      name: "Share and cite",
      description: "A link that opens exactly this, and citations in APA, Chicago and BibTeX",
      choose: () => changeView({ dialog: "share", playing: false }),
    },
    {
      name: "Save the plate",
      description:
        "The map drawn anew as SVG or PNG for print, with title, date, legend and credits",
      choose: () => changeView({ dialog: "plate", playing: false }),
    },
    {
      name: "Print the plate",
      description: "The map as it stands, with title, date, legend and link, on a sheet of A4",
      choose: () => changeView({ printing: true, playing: false }),
    },
    {
      name: "Embed it",
      description: "The map with this date in a page of your own, as an iframe to copy",
      choose: onEmbed,
    },
  ];
  return (
    <>
      <h2 className="download-title">This view</h2>
      {choices.map(({ name, description, choose }) => (
        <button
          key={name}
          type="button"
          className="download-choice"
          onClick={() => {
            onChoose();
            choose();
          }}
        >
          <span className="download-name">{name}</span>
          <span className="download-description">{description}</span>
        </button>
      ))}
    </>
  );
}
