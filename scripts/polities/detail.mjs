/** How finely outlines are drawn: finely where the life went and near it, coarsely at the ends of the earth. */

/** Metres within which an outline is followed. */
const NEAR = 3000;
const FAR = 9000;

/** Countries that no journey of the life came near, by code. */
const FAR_COUNTRIES = new Set(
  (
    "arg aus bol bra brn chl ecu fji flk grl idn lao khm mdg mmr mys ncl nzl per phl png pry slb tha tls ton " +
    "ury ven vnm"
  ).split(" "),
);

/** Units as far, in countries that are not. */
const FAR_UNITS = new Set([
  "Alaska",
  "British Columbia",
  "Hawaii",
  "Northwest Territories",
  "Nunavut",
  "Svalbard",
  "Yukon",
]);

/** The metres within which the outline of a unit is followed. */
export function metresOf({ country, name }) {
  return FAR_COUNTRIES.has(country) || FAR_UNITS.has(name) ? FAR : NEAR;
}
