export { default as translationsUrl } from "virtual:atlas-translations-de-url";
export { default as catalog } from "virtual:messages-in/de";
