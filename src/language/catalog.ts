/**
 * The messages in use. Each feature brings its English ones along; where the reader has another
 * language, its catalog, loaded before anything is shown, is laid over them.
 */

/** A message: its values in, its text out. */
type Message = (values: never) => string;
/** The messages of one feature, by key. */
export type Messages = Readonly<Record<string, Message>>;
/** The messages of a language, by feature. */
export type Catalog = Readonly<Record<string, Messages>>;

let catalog: Catalog = {};
const features = new Map<string, Messages>();

/** Lays the messages of a language over those of all features, loaded or to come. */
export function layCatalog(of: Catalog): void {
  catalog = of;
  for (const [feature, messages] of features) Object.assign(messages, catalog[feature]);
}

/** The messages of a feature in the language of the reader. @param english to begin with */
export function messagesOf<M extends Messages>(feature: string, english: M): M {
  features.set(feature, english);
  return Object.assign(english, catalog[feature]);
}
