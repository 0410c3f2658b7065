import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const ID = "virtual:atlas-url";
export default defineConfig({
  base: "./",
  plugins: [
    react(),
    {
      name: "interim-atlas",
      resolveId: (id) => (id === ID ? `\0${ID}` : null),
      load: (id) => (id === `\0${ID}` ? 'export default "/atlas.json"' : null),
      configureServer(server) {
        server.middlewares.use("/atlas.json", (_request, response) => {
          response.setHeader("Content-Type", "application/json");
          response.end(readFileSync(".cache/atlas.json"));
        });
      },
    },
  ],
});
