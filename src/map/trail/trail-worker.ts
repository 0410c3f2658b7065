/**
 * Paints the trail away from the page's own thread, on canvases that the page has handed over. For
 * the page such a canvas costs nothing, neither while it changes nor while it rests; one of its own
 * costs every frame.
 */
import { type Marks, NO_MARKS, TrailDrawing } from "./trail-drawing";
import { trailParts } from "./trail-life";
import type { TrailReply, TrailRequest } from "./trail-messages";

let drawing: TrailDrawing | null = null;
let canvases: readonly [OffscreenCanvas, OffscreenCanvas] | null = null;
let marks: Marks = NO_MARKS;
let latest = 0;
let answering = false;

addEventListener("message", ({ data }: MessageEvent<TrailRequest>) => {
  switch (data.kind) {
    case "life":
      drawing = new TrailDrawing(trailParts(data.life));
      canvases = data.canvases;
      break;
    case "begin":
      if (!canvases) return;
      marks = data.marks;
      drawing?.begin(canvases[data.turn], data.sheet, data.inks);
      drawing?.show(data.moment, marks);
      answer(data.number);
      break;
    case "mark":
      marks = data.marks;
      break;
    case "show":
      drawing?.show(data.moment, marks);
      answer(data.number);
      break;
  }
});

/** Says what is painted once it is handed over, which a worker does at the end of its frame. */
function answer(number: number): void {
  latest = number;
  if (answering) return;
  answering = true;
  requestAnimationFrame(() =>
    setTimeout(() => {
      answering = false;
      const reply: TrailReply = { painted: latest };
      postMessage(reply);
    }),
  );
}
