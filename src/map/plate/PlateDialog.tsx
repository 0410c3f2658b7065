import { Download, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { dayOfMoment, isoFromDay } from "../../itinerary/day";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../../view/itinerary-context";
import { writeLink } from "../../view/link";
import { changeView, currentView } from "../../view/view";
import { boundsInPart, freePart } from "../free-part";
import type { Insets } from "../insets";
import { toPosition } from "../leaflet-position";
import { type PaletteName, paletteNamed } from "../palette";
import { PLATE_STEPS, type PlateStep } from "./draw-plate";
import { makePlate, PLATE_FORMATS, type PlateFormat } from "./make-plate";
import "./plate.css";
import { wordsOfPlate } from "./plate-words";
import { SHEET_SIZES, type SheetSize, sheetFor } from "./sheet";

/** How long the page gets to breathe between two steps, in milliseconds. */
const BREATH = 20;

type Progress =
  | { readonly state: "choosing" }
  | { readonly state: "drawing"; readonly step: PlateStep }
  | { readonly state: "saved"; readonly name: string; readonly kilobytes: number }
  | { readonly state: "failed"; readonly message: string };

const STEP_WORDS: Readonly<Record<PlateStep, string>> = {
  fetch: "Fetching the map…",
  land: "Drawing land and water…",
  borders: "Drawing the borders of the day…",
  trail: "Drawing his way…",
  names: "Setting the names…",
  margin: "Drawing legend and title…",
  write: "Writing the file…",
};

const FORMAT_WORDS: Readonly<Record<PlateFormat, readonly [name: string, use: string]>> = {
  svg: ["SVG", "lines and letters, for print at any size and for drawing programs"],
  png: ["PNG", "a picture of 300 dots to the inch"],
};
const SIZE_WORDS: Readonly<Record<SheetSize, readonly [name: string, use: string]>> = {
  A4: ["A4", "297 by 210 mm"],
  A3: ["A3", "420 by 297 mm"],
};
const PALETTES = ["day", "night"] as const satisfies readonly PaletteName[];
const PALETTE_WORDS: Readonly<Record<PaletteName, readonly [name: string, use: string]>> = {
  day: ["Day", "for paper"],
  night: ["Night", "for a dark page or screen"],
};

/** Saves the map in view as a plate: with title, date, legend, scale and credits. */
export default function PlateDialog({ insets }: { readonly insets: Insets }) {
  const map = useMap();
  const itinerary = useItinerary();
  const sourceCount = useSourcedItineraryWhenLoaded()?.sourcesById.size ?? null;
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<PlateFormat>("svg");
  const [size, setSize] = useState<SheetSize>("A4");
  const [palette, setPalette] = useState<PaletteName>("day");
  const [progress, setProgress] = useState<Progress>({ state: "choosing" });
  const drawing = useRef<AbortController | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return () => drawing.current?.abort();
  }, []);

  const save = async (): Promise<void> => {
    const abort = new AbortController();
    drawing.current = abort;
    const view = { ...currentView(), playing: false };
    const day = dayOfMoment(view.moment);
    const shown = boundsInPart(map, freePart(map, insets));
    const address = `${window.location.origin}${window.location.pathname}`;
    const link = `${address}${writeLink(itinerary, { ...view, mapView: { center: toPosition(map.getCenter()), zoom: map.getZoom() } })}`;
    const begin = async (step: PlateStep): Promise<void> => {
      setProgress({ state: "drawing", step });
      await new Promise((resolve) => setTimeout(resolve, BREATH));
      abort.signal.throwIfAborted();
    };
    try {
      const blob = await makePlate(
        format,
        {
          itinerary,
          view,
          day,
          sheet: sheetFor(size, {
            southWest: toPosition(shown.getSouthWest()),
            northEast: toPosition(shown.getNorthEast()),
          }),
          palette: paletteNamed(palette),
          words: wordsOfPlate(itinerary, view, link, sourceCount),
        },
        begin,
        abort.signal,
      );
      abort.signal.throwIfAborted();
      const name = `planet-without-a-visa-${isoFromDay(day)}.${format}`;
      saveFile(blob, name);
      setProgress({ state: "saved", name, kilobytes: Math.ceil(blob.size / 1000) });
    } catch (error) {
      if (abort.signal.aborted) setProgress({ state: "choosing" });
      else setProgress({ state: "failed", message: messageOf(error) });
    }
  };

  const busy = progress.state === "drawing";
  return createPortal(
    <dialog
      ref={dialog}
      className="card plate-dialog"
      aria-label="Save the plate"
      onClose={() => changeView({ dialog: null })}
    >
      <div className="plate-heading">
        <h2 className="panel-title">Save the plate</h2>
        <button
          type="button"
          className="icon-button"
          onClick={() => dialog.current?.close()}
          aria-label="Close"
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <p className="plate-about">
        The part of the map that is in view, drawn anew for print, with title, date, legend, scale,
        credits and a link.
      </p>
      <PlateChoice
        legend="File"
        choices={PLATE_FORMATS}
        words={FORMAT_WORDS}
        chosen={format}
        disabled={busy}
        onChoose={setFormat}
      />
      <PlateChoice
        legend="Sheet"
        choices={SHEET_SIZES}
        words={SIZE_WORDS}
        chosen={size}
        disabled={busy}
        onChoose={setSize}
      />
      <PlateChoice
        legend="Colours"
        choices={PALETTES}
        words={PALETTE_WORDS}
        chosen={palette}
        disabled={busy}
        onChoose={setPalette}
      />
      <p className="plate-actions">
        {busy ? (
          <button type="button" className="plain-button" onClick={() => drawing.current?.abort()}>
            Cancel
          </button>
        ) : (
          <button type="button" className="plain-button" onClick={save}>
            <Download size={16} aria-hidden="true" /> Save
          </button>
        )}
        {busy && (
          <progress
            className="plate-progress"
            max={PLATE_STEPS.length}
            value={PLATE_STEPS.indexOf(progress.step) + 1}
            aria-label="How far the plate is drawn"
          />
        )}
      </p>
      <p
        className={progress.state === "failed" ? "plate-message plate-failed" : "plate-message"}
        role="status"
      >
        {progressInWords(progress)}
      </p>
    </dialog>,
    document.body,
  );
}

function progressInWords(progress: Progress): string {
  switch (progress.state) {
    case "choosing":
      return "";
    case "drawing":
      return STEP_WORDS[progress.step];
    case "saved":
      return `Saved as ${progress.name}, ${progress.kilobytes.toLocaleString("en")} kB.`;
    case "failed":
      return progress.message;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== ""
    ? `The plate could not be drawn. ${error.message} A smaller sheet or SVG may work.`
    : "The plate could not be drawn. A smaller sheet or SVG may work.";
}

function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

interface PlateChoiceProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, readonly [name: string, use: string]>>;
  readonly chosen: T;
  readonly disabled: boolean;
  readonly onChoose: (choice: T) => void;
}

/** One of two, each with what it is good for. */
function PlateChoice<T extends string>(props: PlateChoiceProps<T>) {
  const { legend, choices, words, chosen, disabled, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="plate-choice" disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>
            <strong>{words[choice][0]}</strong> {words[choice][1]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
