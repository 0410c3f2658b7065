/**
 * The command behind `npm run -s where -- 1917-01-13`: prints where he was, one JSON object a line.
 * Dates come as arguments or, with --stdin, one a line. Options: --calendar julian, --geo <folder>.
 */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { type Day, isoFromDay } from "../itinerary/day";
import { createSourcedItinerary, type SourcedItinerary } from "../itinerary/itinerary";
import { type Calendar, readDate } from "../itinerary/read-date";
import { answerDay } from "./answer-day";
import { compileGeo } from "./compile";
import { compiledAtlas } from "./compiled-atlas";
import { BIRTH, DEATH } from "./life";
import { ATLAS_FILE, GEO_FOLDER } from "./paths";
import { problemInWords } from "./problems";

const USAGE =
  "Usage: npm run -s where -- 1917-01-13 [more dates] [--calendar julian]\n       npm run -s where -- --stdin < dates.txt";

interface Options {
  readonly dates: readonly string[];
  readonly stdin: boolean;
  readonly calendar: Calendar;
  readonly geo: string;
}

/** Runs the command; answers the exit code. */
async function run(): Promise<number> {
  const options = readOptions();
  const result =
    options.geo === GEO_FOLDER ? compiledAtlas(GEO_FOLDER, ATLAS_FILE) : compileGeo(options.geo);
  if (result.kind === "problems") {
    for (const problem of result.problems) console.error(problemInWords(problem));
    return 2;
  }
  const itinerary = createSourcedItinerary(result.atlas);
  const lines = options.stdin ? createInterface({ input: process.stdin }) : options.dates;
  let exitCode = 0;
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber += 1;
    if (line.trim() === "") continue;
    const where = options.stdin ? `line ${lineNumber}: ` : "";
    if (!printAnswer(itinerary, line.trim(), options.calendar, where)) exitCode = 1;
  }
  return exitCode;
}

/** Prints the answer, or the error in its place; answers whether it was a good date. */
function printAnswer(
  itinerary: SourcedItinerary,
  input: string,
  calendar: Calendar,
  where: string,
): boolean {
  const date = dayOfLife(input, calendar);
  if (typeof date === "number") {
    console.log(JSON.stringify(answerDay(itinerary, date)));
    return true;
  }
  console.log(JSON.stringify({ error: date.message, input }));
  console.error(`${where}${date.message}`);
  return false;
}

function dayOfLife(input: string, calendar: Calendar): Day | { readonly message: string } {
  const read = readDate(input, calendar);
  if (read.kind === "problem") return read;
  if (read.day >= BIRTH && read.day <= DEATH) return read.day;
  const life = `${isoFromDay(BIRTH)} to ${isoFromDay(DEATH)}`;
  return { message: `${isoFromDay(read.day)} lies outside his life. Give a day from ${life}.` };
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stdin: { type: "boolean", default: false },
      calendar: { type: "string", default: "gregorian" },
      geo: { type: "string", default: GEO_FOLDER },
    },
  });
  const { calendar } = values;
  if (calendar !== "gregorian" && calendar !== "julian") {
    throw new TypeError(`--calendar is gregorian or julian, not "${calendar}".`);
  }
  if (values.stdin === positionals.length > 0) {
    throw new TypeError("Give dates as arguments, or --stdin, and not both.");
  }
  return { ...values, calendar, dates: positionals };
}

// A reader that stops early, such as head, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  if (error instanceof TypeError) console.error(USAGE);
  process.exitCode = 2;
}
