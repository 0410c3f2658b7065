/** What can be wrong with the rules, in words, with file and line. */
import { holds, names } from "./holding.mjs";
import { unitsOf } from "./natural-earth.mjs";
import { meetInTime } from "./rules.mjs";

/** Names that nothing bears: polities, areas, units. @returns {string[]} */
export function unknownNames(shapes, cuts, polities) {
  return shapes.flatMap((shape) => [
    ...(polities.has(shape.polity) ? [] : [unknown(shape, "polity", shape.polity, polities)]),
    ...[...shape.add, ...shape.take]
      .filter((name) => !cuts.has(name))
      .map((name) => unknown(shape, "area", name, cuts.keys())),
    ...Object.entries(shape.units).flatMap(([country, list]) => {
      if (list === "all") return [];
      const units = unitsOf(country);
      return list
        .filter((name) => !units.some((unit) => names([name], unit)))
        .map((name) =>
          unknown(
            shape,
            `unit of ${country}`,
            name,
            units.map((unit) => unit.name),
          ),
        );
    }),
  ]);
}

function unknown(shape, kind, name, known) {
  const [closest] = [...known].sort((one, other) => distance(name, one) - distance(name, other));
  return `${shape.where}: no ${kind} "${name}"; did you mean "${closest}"?`;
}

/** Settled shapes that hold one cell on one day. @returns {string[]} */
export function overlaps(shapes, cells) {
  const settled = shapes.filter(({ status }) => status === undefined);
  const problems = new Map();
  for (const cell of cells) {
    const holders = settled.filter((shape) => holds(shape, cell));
    for (const [index, one] of holders.entries()) {
      for (const other of holders.slice(index + 1)) {
        if (!meetInTime(one, other)) continue;
        const key = `${one.where} (${one.polity}) and ${other.where} (${other.polity})`;
        problems.set(key, [...(problems.get(key) ?? []), cell]);
      }
    }
  }
  return [...problems].map(
    ([key, shared]) =>
      `${key} both hold ${shared.map(({ unit, km2 }) => `${unit.name} ${Math.round(km2)} km2`).join(", ")}`,
  );
}

/**
 * Land that the rules name and nobody holds, and days between two holders or after the last when nobody does.
 * Before the first there may be nobody.
 * @returns {string[]}
 */
export function gaps(shapes, cells) {
  return cells.flatMap((cell) => {
    if (!shapes.some(({ units }) => names(units[cell.unit.country], cell.unit))) return [];
    const held = shapes.filter((shape) => holds(shape, cell));
    const where = [cell.unit.name, ...cell.inside, `${Math.round(cell.km2)} km2`].join(" ");
    if (held.length === 0) return [`nobody holds ${where}`];
    return daysUnheld(held).map((days) => `nobody holds ${where} ${days}`);
  });
}

function daysUnheld(held) {
  const inOrder = [...held].sort((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
  const unheld = [];
  let heldTo = inOrder[0].from ?? "";
  for (const { from, to } of inOrder) {
    if ((from ?? "") > heldTo) unheld.push(`from ${heldTo} to ${from}`);
    if ((to ?? "9999") > heldTo) heldTo = to ?? "9999";
  }
  return heldTo === "9999" ? unheld : [...unheld, `from ${heldTo}`];
}

/** Levenshtein's distance, in one row. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[other.length];
}
