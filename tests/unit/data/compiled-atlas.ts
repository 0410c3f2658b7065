/** The atlas compiled from the real facts, once for all tests of a file. */
import { compileGeo } from "../../../src/compiler/compile";
import { problemInWords } from "../../../src/compiler/problems";
import { createSourcedItinerary, type SourcedItinerary } from "../../../src/itinerary/itinerary";

/** Compiles geo/. @throws {Error} with all problems when it does not compile. */
export function compiledItinerary(): SourcedItinerary {
  const result = compileGeo("geo");
  if (result.kind === "problems") throw new Error(result.problems.map(problemInWords).join("\n"));
  return createSourcedItinerary(result.atlas);
}
