/** The messages of the interface: read from src/language/messages, compiled from ICU MessageFormat. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/lib/compile-module.js";
import { parse, type Token } from "@messageformat/parser";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { LANGUAGES, type Language } from "../language/language";

export const MESSAGES_FOLDER = "src/language/messages";
/** The types of the messages, written by `npm run messages`. */
export const MESSAGE_TYPES_FILE = "src/language/messages.d.ts";

/** The messages of a feature, as they are written. */
export type WrittenMessages = Readonly<Record<string, string>>;

const writtenMessages = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.string().min(1));

/** The features that have messages, by name. */
export function featuresIn(folder: string): readonly string[] {
  return readdirSync(join(folder, "en"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.replace(/\.yaml$/, ""))
    .sort();
}

/**
 * The messages of a feature as written.
 * @throws {Error} naming the file, when it is not a list of keys with messages.
 */
export function readMessages(folder: string, language: Language, feature: string): WrittenMessages {
  const path = join(folder, language, `${feature}.yaml`);
  const read = writtenMessages.safeParse(parseYaml(readFileSync(path, "utf8")));
  if (read.success) return read.data;
  throw new Error(`${path}: ${z.prettifyError(read.error)}`);
}

/** Code of a module that gives a feature's messages: English, and what lies over it. */
export function englishModule(folder: string, feature: string): string {
  const code = compiled("en", readMessages(folder, "en", feature));
  return `import { messagesOf } from "/src/language/catalog";\n${code.replace(
    "export default",
    `export default messagesOf(${JSON.stringify(feature)},`,
  )})`;
}

/** Code of a module that gives all messages of a language, by feature. */
export function languageModule(folder: string, language: Language): string {
  const byFeature = featuresIn(folder).map((name) => [name, readMessages(folder, language, name)]);
  return compiled(language, Object.fromEntries(byFeature));
}

function compiled(language: Language, messages: object): string {
  return compileModule(new MessageFormat(language), { ...messages });
}

/** What a message must be given: each value with the type it has. */
export type MessageValues = Readonly<Record<string, "number" | "string" | "string | number">>;

/** The values of a message. @throws {Error} when it is not ICU MessageFormat. */
export function valuesOf(message: string): MessageValues {
  const values: Record<string, MessageValues[string]> = {};
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === "argument") values[token.arg] ??= "string | number";
      if (token.type === "function") values[token.arg] = "number";
      if (token.type === "plural" || token.type === "selectordinal") values[token.arg] = "number";
      if (token.type === "select") values[token.arg] = "string";
      if ("cases" in token) for (const { tokens: inner } of token.cases) visit(inner);
    }
  };
  visit(parse(message));
  return values;
}

/** The declarations of all modules with messages. */
export function messageTypes(folder: string): string {
  const modules = featuresIn(folder).map((feature) => {
    const messages = Object.entries(readMessages(folder, "en", feature)).map(
      ([key, message]) => `    ${key}(${parametersOf(message)}): string;`,
    );
    return `declare module "virtual:messages/${feature}" {\n  const messages: {\n${messages.join("\n")}\n  };\n  export default messages;\n}\n`;
  });
  const languages = LANGUAGES.filter((language) => language !== "en").map(
    (language) =>
      `declare module "virtual:messages-in/${language}" {\n  const catalog: import("./catalog").Catalog;\n  export default catalog;\n}\n`,
  );
  return [
    "// Written by `npm run messages` from the English messages; not by hand.\n",
    ...modules,
    ...languages,
  ].join("\n");
}

function parametersOf(message: string): string {
  const values = Object.entries(valuesOf(message));
  return values.length === 0
    ? ""
    : `values: { ${values.map(([name, type]) => `${name}: ${type}`).join("; ")} }`;
}
