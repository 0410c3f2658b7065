/** What a shape of the rules holds. */

/** Whether a list of units of a rule names a unit. */
export function names(list, unit) {
  if (list === undefined) return false;
  return list === "all" || list.includes(unit.name) || list.includes(unit.code);
}

/**
 * Whether a shape holds a cell: its units and what it adds, within the units it names for that if it
 * names any, without what it takes away.
 */
export function holds(shape, { unit, inside }) {
  const mayAdd = shape.within === undefined || names(shape.within[unit.country], unit);
  const given =
    names(shape.units[unit.country], unit) ||
    (mayAdd && shape.add.some((name) => inside.has(name)));
  return given && !shape.take.some((name) => inside.has(name));
}
