/** Does a record have the shape it should have? */
import type { z } from "zod";
import { closestName } from "../closest";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { SourceText } from "../source-text";

/**
 * Reads one value of a file as a record. What does not fit is added to `problems`, and the answer
 * is null.
 */
export function checkSchema<Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  text: SourceText,
  path: FieldPath,
  problems: Problem[],
): Located<z.infer<Shape>> | null {
  const place = {
    id: idOf(value),
    file: text.file,
    lineOf: (inner: FieldPath) => text.lineOf([...path, ...inner]),
  };
  const result = shape.safeParse(value, { reportInput: true });
  if (result.success) return { ...place, record: result.data };
  for (const issue of result.error.issues) {
    const inner = issue.path.filter((step) => typeof step !== "symbol");
    const unknownKey = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const { message, advice } = issueInWords(issue, inner);
    problems.push(problemAt(place, [...inner, ...unknownKey], message, advice));
  }
  return null;
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}

interface Words {
  readonly message: string;
  readonly advice: string;
}

function issueInWords(issue: z.core.$ZodIssue, path: FieldPath): Words {
  const field = path.length === 0 ? "the record" : `"${path.join(".")}"`;
  switch (issue.code) {
    case "unrecognized_keys": {
      const [key = ""] = issue.keys;
      const near = closestName(key, issue.message.replace(/^.*: /, "").split(", "));
      const names = issue.keys.map((name) => `"${name}"`).join(", ");
      return {
        message: `${issue.keys.length === 1 ? "the key" : "the keys"} ${names} ${issue.keys.length === 1 ? "is" : "are"} not known`,
        advice: `${near ? `Did you mean "${near}"? ` : ""}${issue.message}.`,
      };
    }
    case "invalid_value": {
      const allowed = issue.values.join(", ");
      const near =
        typeof issue.input === "string" ? closestName(issue.input, issue.values.map(String)) : null;
      return issue.input === undefined
        ? missing(field, `one of: ${allowed}`)
        : {
            message: `${field} cannot be ${shown(issue.input)}`,
            advice: `${near ? `Did you mean "${near}"? ` : ""}Allowed: ${allowed}.`,
          };
    }
    case "invalid_union":
      if (issue.input === undefined) return missing(field, "a date");
      return "discriminator" in issue && issue.discriminator
        ? { message: `"kind" is missing or not known`, advice: "Write stay, leg or unknown." }
        : { message: `${field} cannot be ${shown(issue.input)}`, advice: "Write a date (EDTF)." };
    case "invalid_type":
      if (issue.input === undefined) return missing(field, withArticle(issue.expected));
      return {
        message: `${field} should be ${withArticle(issue.expected)}, not ${shown(issue.input)}`,
        advice: "Change it, or put it in quotes if it is meant as text.",
      };
    case "custom":
      return { message: `${field} is no date`, advice: issue.message };
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? { message: `${field} is empty`, advice: "Fill it in, or leave the key out if it may be." }
        : { message: `${field} is too small`, advice: `${issue.message}.` };
    default:
      return { message: `${field} is not well formed`, advice: `${issue.message}.` };
  }
}

function missing(field: string, expected: string): Words {
  return { message: `${field} is missing`, advice: `Add it: ${expected}.` };
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
