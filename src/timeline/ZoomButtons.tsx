import messages from "virtual:messages/timeline";
import { ChevronDown, ChevronUp, Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { lazy, Suspense } from "react";
import type { ZoomKeys } from "./DayRange";
import type { Density } from "./lane-layout";

const EndLoop = lazy(() => import("./EndLoop"));

interface ZoomButtonsProps {
  readonly density: Density;
  readonly nearest: boolean;
  readonly whole: boolean;
  readonly looping: boolean;
  readonly zoom: ZoomKeys;
  readonly onFold: () => void;
}

/** Nearer, farther and the whole life; the end of a loop; on a phone also more lanes and fewer. */
export function ZoomButtons({ density, nearest, whole, looping, zoom, onFold }: ZoomButtonsProps) {
  const unfolded = density === "unfolded";
  return (
    <fieldset className="zoom" aria-label={messages.timelineZoom()}>
      {density !== "few" && (
        <>
          <ZoomButton
            label={messages.zoomIn()}
            hint=" (+)"
            disabled={nearest}
            onPress={zoom.zoomIn}
          >
            <ZoomIn size={15} aria-hidden="true" />
          </ZoomButton>
          <ZoomButton
            label={messages.zoomOut()}
            hint=" (-)"
            disabled={whole}
            onPress={zoom.zoomOut}
          >
            <ZoomOut size={15} aria-hidden="true" />
          </ZoomButton>
        </>
      )}
      {(density !== "few" || !whole) && (
        <ZoomButton
          label={messages.wholeLife()}
          hint=" (0)"
          disabled={whole}
          onPress={zoom.showLife}
        >
          <Maximize2 size={14} aria-hidden="true" />
        </ZoomButton>
      )}
      {looping && (
        <Suspense fallback={null}>
          <EndLoop />
        </Suspense>
      )}
      {density !== "full" && (
        <button
          type="button"
          className="zoom-button"
          aria-label={unfolded ? messages.fewerLanes() : messages.moreLanes()}
          aria-expanded={unfolded}
          onClick={onFold}
        >
          {unfolded ? (
            <ChevronDown size={16} aria-hidden="true" />
          ) : (
            <ChevronUp size={16} aria-hidden="true" />
          )}
        </button>
      )}
    </fieldset>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function ZoomButton({ label, hint, disabled, onPress, children }: ZoomButtonProps) {
  return (
    <button
      type="button"
      className="zoom-button"
      // Not `disabled`: the focus would be lost when the last step is taken.
      aria-disabled={disabled}
      aria-label={messages.ofTimeline({ action: label })}
      title={`${label}${hint}`}
      onClick={() => disabled || onPress()}
    >
      {children}
    </button>
  );
}
