import { LocateFixed } from "lucide-react";
import "./follow-again.css";

/** Offers to go after the traveller again, once the reader has put the map elsewhere. */
export default function FollowAgain({ onFollow }: { readonly onFollow: () => void }) {
  return (
    <button
      type="button"
      className="card follow-again"
      onClick={onFollow}
      title="The map goes where he goes again"
    >
      <LocateFixed size={17} aria-hidden="true" /> Follow him again
    </button>
  );
}
