import { Copy, Download } from "lucide-react";
import { useState } from "react";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import type { SourcedSegment } from "../../itinerary/segment";
import { useSourcedItinerary } from "../../view/itinerary-context";
import type { TableRow } from "./table-row";
import { COPY_FAILED, copiedInWords, EXPORT_FAILED } from "./words";

/** Writes rows as a file; fetched when it is first asked for. */
const loadWriters = () => import("./write-selection");
type Writers = Awaited<ReturnType<typeof loadWriters>>;

interface TakeAwayProps {
  readonly rows: readonly TableRow[];
}

/** The rows shown, in their order, to the clipboard or as a file. */
export function TakeAway({ rows }: TakeAwayProps) {
  const itinerary = useSourcedItinerary();
  const [said, setSaid] = useState("");
  const segments = rows.map(({ segment }) => segment);

  const copy = async (): Promise<void> => {
    try {
      const { selectionTsv } = await loadWriters();
      await navigator.clipboard.writeText(selectionTsv(itinerary, segments));
      setSaid(copiedInWords(segments.length));
    } catch {
      setSaid(COPY_FAILED);
    }
  };
  const save = async (
    name: string,
    type: string,
    write: (
      writers: Writers,
      itinerary: SourcedItinerary,
      segments: readonly SourcedSegment[],
    ) => string,
  ): Promise<void> => {
    try {
      saveFile(name, type, write(await loadWriters(), itinerary, segments));
      setSaid("");
    } catch {
      setSaid(EXPORT_FAILED);
    }
  };

  const none = rows.length === 0;
  return (
    <div className="table-take-away">
      <p role="status">{said}</p>
      <button type="button" className="small-button" disabled={none} onClick={copy}>
        <Copy size={14} aria-hidden="true" /> Copy
      </button>
      <button
        type="button"
        className="small-button"
        disabled={none}
        aria-label="Download these rows as CSV"
        onClick={() =>
          save("itinerary-selection.csv", "text/csv", ({ selectionCsv }, ...what) =>
            selectionCsv(...what),
          )
        }
      >
        <Download size={14} aria-hidden="true" /> CSV
      </button>
      <button
        type="button"
        className="small-button"
        disabled={none}
        aria-label="Download these rows as GeoJSON"
        onClick={() =>
          save(
            "itinerary-selection.geojson",
            "application/geo+json",
            ({ selectionGeoJson }, ...what) => selectionGeoJson(...what),
          )
        }
      >
        <Download size={14} aria-hidden="true" /> GeoJSON
      </button>
    </div>
  );
}

function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
