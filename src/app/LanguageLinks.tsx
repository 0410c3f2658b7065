import messages from "virtual:messages/settings";
import { currentLanguage } from "../language/current";
import { changeLanguage } from "../language/kept-language";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../language/language";

/** The languages of the atlas. Each opens the page anew in it, at the same view. */
export function LanguageLinks() {
  return (
    <nav className="choices" aria-label={messages.language()}>
      <p className="language-heading" aria-hidden="true">
        {messages.language()}
      </p>
      <ul className="language-links">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <a
              className="link"
              href={addressIn(language)}
              lang={language}
              hrefLang={language}
              aria-current={language === currentLanguage() ? "true" : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                changeLanguage(language);
              }}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function addressIn(language: Language): string {
  const address = new URL(window.location.href);
  address.searchParams.set("lang", language);
  return `${address.pathname}${address.search}`;
}
