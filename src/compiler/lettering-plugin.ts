/** The lettering of polities as part of the page: `import names from ".../lettering.yaml"`. */
import type { Plugin } from "vite";
import { compileLettering } from "./compile-lettering";

/** Turns geo/polities/lettering.yaml into a module; a fault in it stops the build. */
export function letteringPlugin(): Plugin {
  return {
    name: "lettering",
    transform(code, id) {
      if (!id.endsWith("/polities/lettering.yaml")) return null;
      return `export default ${JSON.stringify(compileLettering(code))};`;
    },
  };
}
