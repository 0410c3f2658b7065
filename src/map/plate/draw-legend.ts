/** The legend of a plate: how he travelled, and the signs of places and borders. */
import { dayOfMoment } from "../../itinerary/day";
import { modesTravelled } from "../../itinerary/modes-travelled";
import { modeName } from "../../language/whereabouts";
import { textWidth } from "../lettering/text-width";
import { LINE_STYLES } from "../line-styles";
import type { PaintingContext } from "../painting-context";
import { polityLegend } from "../polity-colors";
import { cssFont, type PlateBoard, type PlateFont } from "./board";
import { type PlateRequest, tokenOf } from "./plate-request";
import { SIGN_WORDS } from "./plate-words";
import { FRAME_BREADTH } from "./sheet";

const FONT: PlateFont = { family: "sans", size: 12, weight: 400 };
const ROW = 18;
const ROWS = 6;
/** Room for a sample, and between two columns, in CSS pixels. */
const SAMPLE = 34;
const SAMPLE_WIDTH = 27;
const COLUMN_GAP = 20;

/** One line of the legend: a sample, drawn from its left end on the middle of the row, and words. */
interface Entry {
  readonly words: string;
  draw(x: number, y: number): void;
}

export function drawLegend(
  board: PlateBoard,
  context: PaintingContext,
  request: PlateRequest,
): void {
  const token = tokenOf(request);
  const { sheet, view } = request;
  const entries = [
    ...lineEntries(context, request),
    ...signEntries(board, context, token),
    ...(view.trailColors === "polity" ? polityEntries(context, request) : []),
  ];
  const top = sheet.map.bottom + FRAME_BREADTH + 15;
  let left = sheet.inside.left;
  for (let from = 0; from < entries.length; from += ROWS) {
    const column = entries.slice(from, from + ROWS);
    column.forEach(({ words, draw }, row) => {
      const y = top + row * ROW;
      draw(left, y);
      board.text({
        text: words,
        x: left + SAMPLE,
        baseline: y + 4,
        font: FONT,
        color: token("--ink"),
        kind: "legend",
      });
    });
    const widths = column.map(({ words }) => textWidth(words, cssFont(FONT)));
    left += SAMPLE + Math.max(...widths) + COLUMN_GAP;
  }
}

interface LineLook {
  readonly width: number;
  readonly color: string;
  readonly dashes?: readonly number[];
}

function line(
  context: PaintingContext,
  words: string,
  { width, color, dashes = [] }: LineLook,
): Entry {
  return {
    words,
    draw: (x, y) => {
      context.lineCap = "round";
      context.strokeStyle = color;
      context.lineWidth = width;
      context.setLineDash([...dashes]);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + SAMPLE_WIDTH, y);
      context.stroke();
      context.setLineDash([]);
      context.lineCap = "butt";
    },
  };
}

function lineEntries(context: PaintingContext, request: PlateRequest): readonly Entry[] {
  const { itinerary, view } = request;
  const token = tokenOf(request);
  const color = token("--trail");
  const until = view.journey ? itinerary.atlas.death + 1 : view.moment;
  return [
    ...modesTravelled(itinerary, until).map((mode) => {
      const { dashes, width } = LINE_STYLES[mode];
      return line(context, modeName(mode), {
        width,
        color,
        ...(dashes === null ? {} : { dashes: dashes.split(" ").map(Number) }),
      });
    }),
    line(context, SIGN_WORDS.often, { width: 3.6, color }),
    line(context, SIGN_WORDS.past, { width: 1.6, color: token("--trail-faded") }),
    line(context, SIGN_WORDS.uncertain, {
      width: 1.2,
      color: token("--trail-faded"),
      dashes: [3, 3],
    }),
  ];
}

function signEntries(
  board: PlateBoard,
  context: PaintingContext,
  token: (name: string) => string,
): readonly Entry[] {
  const middle = SAMPLE_WIDTH / 2;
  const place = { fill: token("--paper-raised"), stroke: token("--trail") };
  return [
    {
      words: SIGN_WORDS.present,
      draw: (x, y) =>
        board.mark({ shape: "circle", x: x + middle, y, radius: 5, fill: token("--trail") }),
    },
    {
      words: SIGN_WORDS.stay,
      draw: (x, y) =>
        board.mark({ shape: "circle", x: x + middle, y, radius: 4, strokeWidth: 1.5, ...place }),
    },
    {
      words: SIGN_WORDS.cluster,
      draw: (x, y) => {
        board.mark({ shape: "circle", x: x + middle, y, radius: 5.6, strokeWidth: 1.1, ...place });
        board.mark({ shape: "circle", x: x + middle, y, radius: 3.2, strokeWidth: 1.5, ...place });
      },
    },
    {
      words: SIGN_WORDS.event,
      draw: (x, y) =>
        board.mark({ shape: "diamond", x: x + middle, y, radius: 4.4, strokeWidth: 1.2, ...place }),
    },
    {
      words: SIGN_WORDS.border,
      draw: (x, y) => {
        line(context, "", { width: 8, color: token("--polity-tint-1") }).draw(x, y);
        const color = token("--border-line");
        line(context, "", { width: 1.2, color, dashes: [7, 2.5, 1.5, 2.5] }).draw(x, y);
      },
    },
    line(context, SIGN_WORDS.unsettled, {
      width: 1.3,
      color: token("--border-line"),
      dashes: [2, 3],
    }),
  ];
}

function polityEntries(context: PaintingContext, request: PlateRequest): readonly Entry[] {
  const { itinerary, view } = request;
  const token = tokenOf(request);
  const states = polityLegend(itinerary, dayOfMoment(view.moment)).map(({ name, token: color }) =>
    line(context, name, { width: 2.6, color: token(color) }),
  );
  return [...states, line(context, SIGN_WORDS.atSea, { width: 2.6, color: token("--ink-faint") })];
}
