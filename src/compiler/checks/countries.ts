/** Does each place lie in the country it names? */

import { closestName } from "../closest";
import { countryAt, distanceToCountry, isKnownCountry, knownCountries } from "../country-shapes";
import type { Facts } from "../facts";
import { problemAt } from "../located";
import { precisionInKilometres } from "../precision";
import type { Problem } from "../problems";

/** The shapes are drawn at 1:50 million: borders a little off, ports and islets in the sea. */
const BORDER_TOLERANCE_KILOMETRES = 5;
const COAST_TOLERANCE_KILOMETRES = 25;

/** A place lies in its country's shape, or as near to it as its precision and the shape allow. */
export function checkCountries({ places }: Facts): readonly Problem[] {
  return places.flatMap((located) => {
    const { geometry, properties } = located.record;
    const { country } = properties;
    const path = ["properties", "country"];
    if (!isKnownCountry(country)) {
      const near = closestName(country, knownCountries());
      const advice = `${near ? `Did you mean "${near}"? ` : ""}Write the usual English name of a country of today.`;
      return problemAt(located, path, `the country "${country}" is not known`, advice);
    }
    const position = geometry.coordinates;
    const actual = countryAt(position, country);
    if (actual === country) return [];
    const tolerance =
      precisionInKilometres(located.record) +
      (actual === null ? COAST_TOLERANCE_KILOMETRES : BORDER_TOLERANCE_KILOMETRES);
    const distance = distanceToCountry(position, country);
    if (distance <= tolerance) return [];
    return problemAt(
      located,
      path,
      `the place lies ${Math.round(distance)} km outside ${country}, in ${actual ?? "the sea"}`,
      "Correct the country or the coordinates, which are [longitude, latitude].",
    );
  });
}
