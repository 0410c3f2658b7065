import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { baseMapPlugin } from "./src/compiler/base-map-plugin";
import { FILES_OF_BUILD } from "./src/compiler/files-of-build";
import { letteringPlugin } from "./src/compiler/lettering-plugin";
import { messagesPlugin } from "./src/compiler/messages-plugin";
import { atlasPlugin } from "./src/compiler/vite-plugin";

export default defineConfig({
  // Relative addresses, so that the build works from any path of any host.
  base: "./",
  plugins: [react(), atlasPlugin(), baseMapPlugin(), letteringPlugin(), messagesPlugin()],
  // The worker that paints the base map asks for it by the same names.
  worker: { format: "es", plugins: () => [baseMapPlugin()] },
  build: {
    target: "es2022",
    rolldownOptions: { output: { codeSplitting: { groups: FILES_OF_BUILD } } },
  },
  test: {
    projects: [
      {
        plugins: [messagesPlugin()],
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          // Some read the whole atlas with programs that others wrote: on a busy machine, slowly.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A poll ends as soon as it holds; on a busy machine that may take longer than a second.
          expect: { poll: { timeout: 15_000 } },
          // Two cores carry one browser at a time; more would only make each slower.
          fileParallelism: false,
        },
      },
    ],
  },
});
