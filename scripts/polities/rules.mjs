/** Reads the rules: hand-written shapes, each with the file and line it stands on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";

/**
 * @typedef {object} Shape
 * @property {string} polity
 * @property {string | null} from first day, YYYY-MM-DD; null = before 1879
 * @property {string | null} to first day it no longer holds; null = after 1940
 * @property {"disputed" | "occupied" | undefined} status
 * @property {Record<string, "all" | string[]>} units by country
 * @property {string[]} add names of hand-drawn areas
 * @property {Record<string, "all" | string[]> | undefined} within the units that added areas are cut to
 * @property {string[]} take
 * @property {{ km2: number } | undefined} published
 * @property {string} where file:line
 */

/** All shapes of a folder of rules, in the order of files and lines. @returns {Shape[]} */
export function readRules(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => readRuleFile(folder, file));
}

function readRuleFile(folder, file) {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter });
  const [fault] = document.errors;
  if (fault !== undefined) throw new Error(`${file}: ${fault.message}`);
  if (!isSeq(document.contents)) throw new Error(`${file}: a list of shapes is needed`);
  return document.contents.items.map((node) => {
    if (!isMap(node)) throw new Error(`${file}: every shape is a mapping`);
    const {
      from = null,
      to = null,
      units = {},
      add = [],
      take = [],
      ...rest
    } = node.toJS(document);
    const { line } = lineCounter.linePos(node.range[0]);
    return { ...rest, from, to, units, add, take, where: `${file}:${line}` };
  });
}

/** Whether two shapes are valid on one day. Days as text: YYYY-MM-DD sorts as days do. */
export function meetInTime(one, other) {
  const from = [one.from ?? "", other.from ?? ""].sort()[1];
  const to = [one.to ?? "9999", other.to ?? "9999"].sort()[0];
  return from < to;
}
