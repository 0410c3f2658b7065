/** The page's side of the worker that paints the trail. */
import type { Moment } from "../../itinerary/day";
import { type Marks, NO_MARKS, type Sheet, type TrailInks } from "./trail-drawing";
import type { TrailLife } from "./trail-life";
import type { TrailReply, TrailRequest, Turn } from "./trail-messages";

export class TrailPainter {
  private readonly worker: Worker;
  private marks: Marks = NO_MARKS;
  /** Numbers of what was asked for last, of the last beginning, and of what is painted. */
  private asked = 0;
  private begun = 0;
  private painted = 0;

  /**
   * @param canvases never handed over before; the worker keeps them
   * @param onBegun called when the canvas begun last shows the trail
   * @param onPainted called when all that was asked for is painted
   */
  constructor(
    life: TrailLife,
    canvases: readonly [HTMLCanvasElement, HTMLCanvasElement],
    private readonly onBegun: () => void,
    private readonly onPainted: () => void,
  ) {
    this.worker = new Worker(new URL("./trail-worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", ({ data }: MessageEvent<TrailReply>) =>
      this.hear(data),
    );
    const [one, other] = canvases;
    const offscreen = [
      one.transferControlToOffscreen(),
      other.transferControlToOffscreen(),
    ] as const;
    this.send({ kind: "life", life, canvases: offscreen }, [...offscreen]);
  }

  /** Whether something that was asked for is still to be painted. */
  isPainting(): boolean {
    return this.painted < this.asked;
  }

  /** Paints everything on one of the canvases. */
  begin(turn: Turn, sheet: Sheet, inks: TrailInks, moment: Moment, marks: Marks): void {
    this.marks = marks;
    this.begun = ++this.asked;
    this.send({ kind: "begin", number: this.asked, turn, sheet, inks, moment, marks });
  }

  /** Shows another moment. Equal marks must be the same object. */
  show(moment: Moment, marks: Marks): void {
    if (marks !== this.marks) {
      this.marks = marks;
      this.send({ kind: "mark", marks });
    }
    this.send({ kind: "show", number: ++this.asked, moment });
  }

  /** Stops painting. */
  end(): void {
    this.worker.terminate();
  }

  private send(message: TrailRequest, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  private hear({ painted }: TrailReply): void {
    if (this.painted < this.begun && painted >= this.begun) this.onBegun();
    this.painted = painted;
    if (!this.isPainting()) this.onPainted();
  }
}
