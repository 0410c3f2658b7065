export { default as translationsUrl } from "virtual:atlas-translations-fr-url";
export { default as catalog } from "virtual:messages-in/fr";
