/** What stands around the map of a plate: title, frame with degrees, legend, scale and credits. */
import { graticuleLabels } from "../graticule-labels";
import { textWidth } from "../lettering/text-width";
import { scaleBar, scaleInWords } from "../scale-bar";
import { worldPoint } from "../trail/web-mercator";
import { cssFont, type PlateBoard, type PlateFont } from "./board";
import { drawLegend } from "./draw-legend";
import { type PlateRequest, tokenOf } from "./plate-request";
import { FRAME_BREADTH, FRAME_SIDE, type Sheet } from "./sheet";

const TITLE_FONT: PlateFont = { family: "serif", size: 31, weight: 400 };
const SUBJECT_FONT: PlateFont = { family: "serif", size: 16, weight: 400, italic: true };
const DATE_FONT: PlateFont = { family: "serif", size: 25, weight: 400 };
const WHERE_FONT: PlateFont = { family: "sans", size: 14, weight: 400 };
const DEGREE_FONT: PlateFont = { family: "sans", size: 10, weight: 400 };
const SMALL_FONT: PlateFont = { family: "sans", size: 11, weight: 400 };
const SCALE_FONT: PlateFont = { family: "sans", size: 12, weight: 500 };
/** Width of the column of credits, in CSS pixels. */
const CREDITS_WIDTH = 400;
const LINE_HEIGHT = 15;
/** Longest scale bar, in CSS pixels. */
const LONGEST_BAR = 200;
/** Below this zoom the scale differs so much over the map that its latitude is named. */
const ONE_SCALE_FROM_ZOOM = 5.5;

/** Degrees between two lines of the graticule, from each zoom on. */
const INTERVALS: readonly (readonly [fromZoom: number, degrees: number])[] = [
  [10, 0.25],
  [8.5, 1],
  [7, 2],
  [5, 5],
  [0, 10],
];

/** Degrees between two lines of the graticule at a zoom. */
export function graticuleInterval(zoom: number): number {
  return INTERVALS.find(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 10;
}

export function drawMargin(board: PlateBoard, request: PlateRequest): void {
  drawFrame(board, request);
  board.layer({ id: "title" }, () => drawTitle(board, request));
  board.layer({ id: "legend" }, (context) => drawLegend(board, context, request));
  board.layer({ id: "scale-and-credits" }, (context) => {
    const top = request.sheet.map.bottom + FRAME_BREADTH + 14;
    drawScale(board, context, request, top);
    drawCredits(board, request, top + 42);
  });
}

function drawTitle(board: PlateBoard, request: PlateRequest): void {
  const token = tokenOf(request);
  const { words, sheet } = request;
  const { left, right, top } = sheet.inside;
  board.text({
    text: words.title,
    x: left,
    baseline: top + 27,
    font: TITLE_FONT,
    color: token("--ink"),
    kind: "title",
  });
  board.text({
    text: words.subject,
    x: left,
    baseline: top + 52,
    font: SUBJECT_FONT,
    color: token("--ink-soft"),
    kind: "subject",
  });
  const oldStyle = words.oldStyle === null ? "" : `(${words.oldStyle})`;
  const small: PlateFont = { ...WHERE_FONT, size: 16 };
  const after = oldStyle === "" ? 0 : textWidth(oldStyle, cssFont(small)) + 8;
  board.text({
    text: words.date,
    x: right - after,
    baseline: top + 27,
    font: DATE_FONT,
    color: token("--trail"),
    anchor: "end",
    kind: "date",
  });
  if (oldStyle !== "") {
    board.text({
      text: oldStyle,
      x: right,
      baseline: top + 27,
      font: small,
      color: token("--ink-soft"),
      anchor: "end",
      kind: "old-style",
    });
  }
  board.text({
    text: words.where,
    x: right,
    baseline: top + 52,
    font: WHERE_FONT,
    color: token("--ink"),
    anchor: "end",
    kind: "where",
  });
}

/** Two neat lines with the degrees between them. */
function drawFrame(board: PlateBoard, request: PlateRequest): void {
  const token = tokenOf(request);
  const { map } = request.sheet;
  board.layer({ id: "frame" }, (context) => {
    context.lineJoin = "miter";
    for (const [side, off, width] of [
      [0, 0, 0.8],
      [FRAME_SIDE, FRAME_BREADTH, 1.6],
    ] as const) {
      context.beginPath();
      context.moveTo(map.left - side, map.top - off);
      context.lineTo(map.right + side, map.top - off);
      context.lineTo(map.right + side, map.bottom + off);
      context.lineTo(map.left - side, map.bottom + off);
      context.closePath();
      context.strokeStyle = token("--ink-soft");
      context.lineWidth = width;
      context.stroke();
    }
    for (const { edge, offset, words } of degreesOf(request.sheet)) {
      const text = { text: words, font: DEGREE_FONT, color: token("--ink-soft") };
      if (edge === "top") {
        const middle = { ...text, x: map.left + offset, anchor: "middle" as const };
        board.text({ ...middle, baseline: map.top - 4.5 });
        board.text({ ...middle, baseline: map.bottom + 11 });
      } else {
        const middle = { ...text, baseline: map.top + offset + 3.4, anchor: "middle" as const };
        board.text({ ...middle, x: map.left - FRAME_SIDE / 2 });
        board.text({ ...middle, x: map.right + FRAME_SIDE / 2 });
      }
    }
  });
}

function degreesOf({ map, zoom, pointOf }: Sheet) {
  const inMap = {
    width: map.right - map.left,
    height: map.bottom - map.top,
    pixelsOf: (position: readonly [number, number]) => {
      const { x, y } = pointOf(position);
      return { x: x - map.left, y: y - map.top };
    },
  };
  return graticuleLabels(inMap, graticuleInterval(zoom));
}

function drawScale(
  board: PlateBoard,
  context: Parameters<Parameters<PlateBoard["layer"]>[1]>[0],
  request: PlateRequest,
  top: number,
): void {
  const token = tokenOf(request);
  const { zoom, frame, map, inside } = request.sheet;
  const latitude = latitudeOf(((map.top + map.bottom) / 2 + frame.top) / frame.scale);
  const { kilometres, width } = scaleBar(latitude, zoom, LONGEST_BAR);
  const right = inside.right;
  const left = right - width;
  const bar = (from: number, to: number, color: string): void => {
    context.beginPath();
    context.moveTo(left + from * width, top);
    context.lineTo(left + to * width, top);
    context.lineTo(left + to * width, top + 5);
    context.lineTo(left + from * width, top + 5);
    context.closePath();
    context.fillStyle = color;
    context.fill("nonzero");
    context.strokeStyle = token("--ink");
    context.lineWidth = 0.7;
    context.stroke();
  };
  bar(0, 1, token("--paper-raised"));
  bar(0, 0.25, token("--ink"));
  bar(0.5, 0.75, token("--ink"));
  const at = `${scaleInWords(kilometres)} at ${Math.abs(Math.round(latitude))}° ${latitude < 0 ? "S" : "N"}`;
  board.text({
    text: zoom < ONE_SCALE_FROM_ZOOM ? at : scaleInWords(kilometres),
    x: right,
    baseline: top + 20,
    font: SCALE_FONT,
    color: token("--ink"),
    anchor: "end",
    kind: "scale",
  });
}

/** The latitude in degrees of a point of the world at zoom 0, by halving: it only ever grows northward. */
function latitudeOf(y: number): number {
  let [south, north] = [-85, 85];
  for (let step = 0; step < 40; step++) {
    const middle = (south + north) / 2;
    if (worldPoint([0, middle]).y > y) south = middle;
    else north = middle;
  }
  return (south + north) / 2;
}

function drawCredits(board: PlateBoard, request: PlateRequest, top: number): void {
  const token = tokenOf(request);
  const { words, sheet } = request;
  const lines = [...words.credits, words.link].flatMap((paragraph) =>
    wrapped(paragraph, cssFont(SMALL_FONT), CREDITS_WIDTH),
  );
  lines.forEach((text, index) => {
    board.text({
      text,
      x: sheet.inside.right,
      baseline: top + index * LINE_HEIGHT,
      font: SMALL_FONT,
      color: token("--ink-soft"),
      anchor: "end",
      kind: "credits",
    });
  });
}

/** Text in lines no wider than a width; a word that is wider, such as an address, is cut. */
function wrapped(text: string, font: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, font, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, font: string, width: number): readonly string[] {
  const share = Math.ceil(textWidth(word, font) / width);
  const length = Math.ceil(word.length / share);
  return Array.from({ length: share }, (_, index) =>
    word.slice(index * length, (index + 1) * length),
  );
}
