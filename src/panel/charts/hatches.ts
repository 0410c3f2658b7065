/** Hatchings in the colours of the groups of modes: what is hatched is not well known. */
import { GROUP_COLORS, type ModeGroup } from "./mode-groups";

const NAMESPACE = "http://www.w3.org/2000/svg";

/** CSS pixels from one line of a hatching to the next. */
const PITCH = 4;

/** The id of a group's hatching in the page. */
export function hatchId(group: ModeGroup): string {
  return `hatch-${group}`;
}

/** The definitions of hatchings, to be put into a picture. */
export function hatches(groups: readonly ModeGroup[]): SVGElement {
  const definitions = element("defs", {});
  for (const group of groups) {
    const color = GROUP_COLORS[group];
    const pattern = element("pattern", {
      id: hatchId(group),
      width: PITCH,
      height: PITCH,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    pattern.append(
      element("rect", { width: PITCH, height: PITCH, fill: color, "fill-opacity": 0.22 }),
      element("rect", { width: 1.4, height: PITCH, fill: color, "fill-opacity": 0.75 }),
    );
    definitions.append(pattern);
  }
  return definitions;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
