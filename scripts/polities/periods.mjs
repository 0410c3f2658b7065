/** One outline per polity and stretch of days on which its land did not change. */
import { holds } from "./holding.mjs";

/**
 * Joins the shapes of a polity: rules give it land block by block, the map needs it whole, so that no
 * line runs between two blocks of one polity.
 * @returns {{ polity: string, status: string | undefined, from: string | null, to: string | null, cells: object[] }[]}
 */
export function periodsOf(shapes, cells) {
  const held = new Map(shapes.map((shape) => [shape, cells.filter((cell) => holds(shape, cell))]));
  const groups = new Map();
  for (const shape of shapes) {
    const key = `${shape.polity} ${shape.status ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), shape]);
  }
  return [...groups.values()].flatMap((group) => periodsOfGroup(group, held));
}

function periodsOfGroup(group, held) {
  const days = new Set(group.flatMap(({ from, to }) => [from ?? "", to ?? "9999"]));
  const [first, ...rest] = [...days].sort();
  const periods = [];
  let start = first;
  for (const end of rest) {
    const valid = group.filter(({ from, to }) => (from ?? "") <= start && end <= (to ?? "9999"));
    const cells = [...new Set(valid.flatMap((shape) => held.get(shape)))].sort(
      (a, b) => a.id - b.id,
    );
    const last = periods.at(-1);
    if (last !== undefined && last.end === start && sameCells(last.cells, cells)) last.end = end;
    else if (cells.length > 0) periods.push({ start, end, cells });
    start = end;
  }
  const { polity, status } = group[0];
  return periods.map(({ start, end, cells }) => ({
    polity,
    status,
    from: start === "" ? null : start,
    to: end === "9999" ? null : end,
    cells,
  }));
}

function sameCells(one, other) {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}
