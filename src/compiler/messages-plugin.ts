/** The messages of the interface as part of the page: compiled, so that no parser travels with it. */
import { resolve, sep } from "node:path";
import type { Plugin } from "vite";
import { languageOf } from "../language/language";
import { englishModule, languageModule, MESSAGES_FOLDER } from "./messages";

const MODULE_ID = /^virtual:messages(-in)?\/([a-z-]+)$/;

/**
 * Provides `virtual:messages/<feature>`, in English, and `virtual:messages-in/<language>`.
 * @param from the folder of the messages, from the root of what is built
 */
export function messagesPlugin(from = MESSAGES_FOLDER): Plugin {
  let folder = from;
  return {
    name: "messages",
    configResolved({ root }) {
      folder = resolve(root, from);
    },
    resolveId(id) {
      return MODULE_ID.test(id) ? `\0${id}` : null;
    },
    load(id) {
      const asked = id.startsWith("\0") ? MODULE_ID.exec(id.slice(1)) : null;
      const name = asked?.[2];
      if (!asked || name === undefined) return null;
      if (asked[1] === undefined) {
        this.addWatchFile(resolve(folder, "en", `${name}.yaml`));
        return englishModule(folder, name);
      }
      const language = languageOf(name);
      if (language === null) this.error(`There are no messages in "${name}".`);
      return languageModule(folder, language);
    },
    configureServer(server) {
      server.watcher.on("change", (file) => {
        if (!resolve(file).startsWith(folder + sep)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
