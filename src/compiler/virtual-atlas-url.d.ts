/** Provided by the Vite plugin of the compiler. */
declare module "virtual:atlas-url" {
  /** Where the compiled atlas can be fetched from the page. */
  const atlasUrl: string;
  export default atlasUrl;
}
