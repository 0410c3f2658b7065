import messages from "virtual:messages/words";
import type { TranslatedLanguage } from "../itinerary/translations";
import { currentLanguage } from "../language/current";
import "./atlas-text.css";

interface AtlasTextProps {
  /** A text of the atlas, with the language it is in: English where none is named. */
  readonly of: { readonly text: string; readonly language?: TranslatedLanguage };
  readonly className: string;
}

/** A text of the atlas; one that is in English on a page that is not says so. */
export function AtlasText({ of: { text, language }, className }: AtlasTextProps) {
  if (isInLanguageOfPage(language)) return <p className={className}>{text}</p>;
  return (
    <p className={className}>
      <span lang="en">{text}</span> <InEnglish />
    </p>
  );
}

/** What a text needs as `lang` on this page: none where it is in the page's own language. */
export function langOf(language: TranslatedLanguage | undefined): "en" | undefined {
  return isInLanguageOfPage(language) ? undefined : "en";
}

function isInLanguageOfPage(language: TranslatedLanguage | undefined): boolean {
  return (language ?? "en") === currentLanguage();
}

/** A small note that a text is in English. */
function InEnglish() {
  return (
    <small className="in-english" title={messages.inEnglishWhy()}>
      {messages.inEnglish()}
    </small>
  );
}
