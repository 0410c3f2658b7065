/** Where a text that YAML accepts is not JSON. */

const TOKEN =
  /\s+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b|[[\]{}:,]/y;

/** The line, from 1, of the first thing that JSON does not allow; null when the text is JSON. */
export function lineOfJsonFault(content: string): number | null {
  if (isJson(content)) return null;
  const token = new RegExp(TOKEN);
  let commaAt: number | null = null;
  let offset = 0;
  while (offset < content.length) {
    token.lastIndex = offset;
    const text = token.exec(content)?.[0];
    if (text === undefined) break;
    if (commaAt !== null && (text === "]" || text === "}")) {
      offset = commaAt;
      break;
    }
    if (text === ",") commaAt = offset;
    else if (text.trim() !== "") commaAt = null;
    offset += text.length;
  }
  return content.slice(0, offset).split("\n").length;
}

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}
