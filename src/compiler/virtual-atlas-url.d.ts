/** The addresses of the parts of the compiled atlas, given by the Vite plugin of this folder. */
declare module "virtual:atlas-outline-url" {
  /** Relative to the page. */
  const outlineUrl: string;
  export default outlineUrl;
}

declare module "virtual:atlas-accounts-url" {
  /** Relative to the page. */
  const accountsUrl: string;
  export default accountsUrl;
}

declare module "virtual:atlas-lines-url" {
  /** Relative to the page. */
  const linesUrl: string;
  export default linesUrl;
}

declare module "virtual:atlas-search-url" {
  /** Relative to the page. */
  const searchUrl: string;
  export default searchUrl;
}

declare module "virtual:atlas-translations-ru-url" {
  /** Relative to the page. */
  const translationsUrl: string;
  export default translationsUrl;
}

declare module "virtual:atlas-translations-es-url" {
  /** Relative to the page. */
  const translationsUrl: string;
  export default translationsUrl;
}

declare module "virtual:atlas-translations-de-url" {
  /** Relative to the page. */
  const translationsUrl: string;
  export default translationsUrl;
}

declare module "virtual:atlas-translations-fr-url" {
  /** Relative to the page. */
  const translationsUrl: string;
  export default translationsUrl;
}
