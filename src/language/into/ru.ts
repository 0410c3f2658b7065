export { default as translationsUrl } from "virtual:atlas-translations-ru-url";
export { default as catalog } from "virtual:messages-in/ru";
