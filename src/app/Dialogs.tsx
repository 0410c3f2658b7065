import { lazy, Suspense } from "react";
import { Told } from "../panel/Told";
import { changeView, useView } from "../view/view";

const KeyboardHelp = lazy(() => import("./KeyboardHelp"));
const ShareDialog = lazy(() => import("./share/ShareDialog"));
const AboutDialog = lazy(() => import("./about/AboutDialog"));

/** The dialogs that may lie over the page, one at a time. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  const close = (): void => changeView({ dialog: null });
  switch (dialog) {
    case "on-this-day":
      return <Told waiting={null}>{({ OnThisDay }) => <OnThisDay onClose={close} />}</Told>;
    case "keys":
    case "share":
    case "about":
      return (
        <Suspense fallback={null}>
          {dialog === "keys" && <KeyboardHelp onClose={close} />}
          {dialog === "share" && <ShareDialog onClose={close} />}
          {dialog === "about" && <AboutDialog onClose={close} />}
        </Suspense>
      );
    // The map shows it: it knows what part of the world is in view.
    case "plate":
    case null:
      return null;
  }
}
