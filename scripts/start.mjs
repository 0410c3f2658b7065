/** `npm start`: from a fresh clone to the atlas in the browser. */
import { installMissing, requireNode, run } from "./install-missing.mjs";

requireNode();
installMissing();
run("npm", ["run", "--silent", "build", "--", "--logLevel", "warn"]);
console.log("The atlas is built. Open the address below; Ctrl+C ends.");
run("npm", ["run", "--silent", "preview", "--", "--port", process.env.PORT ?? "4173"]);
