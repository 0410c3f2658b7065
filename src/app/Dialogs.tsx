import { lazy, Suspense } from "react";
import { Told } from "../panel/Told";
import { changeView, useView } from "../view/view";
import "./dialogs.css";

const KeyboardHelp = lazy(() => import("./KeyboardHelp"));

/** The dialogs that may lie over the page, one at a time. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  const close = (): void => changeView({ dialog: null });
  switch (dialog) {
    case "keys":
      return (
        <Suspense fallback={null}>
          <KeyboardHelp onClose={close} />
        </Suspense>
      );
    case "on-this-day":
      return <Told waiting={null}>{({ OnThisDay }) => <OnThisDay onClose={close} />}</Told>;
    case null:
      return null;
  }
}
