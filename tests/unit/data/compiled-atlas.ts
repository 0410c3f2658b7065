/** The atlas compiled from the real facts, once for all tests of a file. */
import { compileGeo } from "../../../src/compiler/compile";
import { problemInWords } from "../../../src/compiler/problems";
import { createItinerary, type Itinerary } from "../../../src/itinerary/itinerary";

/** Compiles geo/. @throws {Error} with all problems when it does not compile. */
export function compiledItinerary(): Itinerary {
  const result = compileGeo("geo");
  if (result.kind === "problems") throw new Error(result.problems.map(problemInWords).join("\n"));
  return createItinerary(result.atlas);
}
