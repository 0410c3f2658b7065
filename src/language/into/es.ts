export { default as translationsUrl } from "virtual:atlas-translations-es-url";
export { default as catalog } from "virtual:messages-in/es";
