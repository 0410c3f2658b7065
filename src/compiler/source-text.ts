/** One file of geo/, parsed, with the line of each value in it. YAML and JSON alike. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { lineOfJsonFault } from "./json-fault";
import type { FieldPath } from "./located";
import type { Problem } from "./problems";

/** A parsed file. */
export interface SourceText {
  /** Path of the file, as the reader would type it. */
  readonly file: string;
  readonly value: unknown;
  /** The line of the value at a path, from 1; of the nearest enclosing value when there is none. */
  readonly lineOf: (path: FieldPath) => number;
}

/** What came of parsing. */
export type ParsedText =
  | { readonly kind: "parsed"; readonly text: SourceText }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/** Parses YAML, or JSON (which is YAML). Syntax errors and keys written twice are problems. */
export function parseSourceText(file: string, content: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    id: null,
    message: syntaxMessage(error.code, error.message),
    advice:
      error.code === "DUPLICATE_KEY"
        ? "Keep one of the two."
        : "Compare with the lines above: indentation, quotes and colons are the usual causes.",
  }));
  if (problems.length > 0) return { kind: "broken", problems };
  const jsonFault = file.endsWith(".yaml") ? null : lineOfJsonFault(content);
  if (jsonFault !== null) {
    const message = "this is not JSON";
    const advice = "JSON has no comments, no single quotes and no comma before a closing bracket.";
    return { kind: "broken", problems: [{ file, line: jsonFault, id: null, message, advice }] };
  }
  const lineOf = (path: FieldPath) => lines.linePos(offsetOf(document, path)).line;
  return { kind: "parsed", text: { file, value: document.toJS(), lineOf } };
}

function syntaxMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "a key stands twice in one record";
  return `the file cannot be read: ${message.replace(/\.$/, "")}`;
}

/** Offset of the key of the deepest value on the path that exists. */
function offsetOf(document: Document.Parsed, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
      node = node.items[step];
      offset = rangeStart(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
