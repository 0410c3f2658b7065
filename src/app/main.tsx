import "@fontsource/source-serif-4/400.css";
import "@fontsource/source-serif-4/600.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "leaflet/dist/leaflet.css";
import "./tokens.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOfVisit } from "../language/kept-language";
import { openLanguage } from "../language/open-language";
import { App } from "./App";
import { followSettings } from "./follow-settings";
import { followTheme } from "./theme";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");
// Before anything is shown, so that the page does not change its colours before the reader's eyes.
followSettings();
followTheme();
void openLanguage(languageOfVisit(window.location.search)).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
