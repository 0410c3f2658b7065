/** The months as people write them in the languages his life was told in. */

/** English, German, French, Spanish, Russian (nominative and genitive), in the order of the year. */
const NAMES: readonly string[] = [
  "January Januar Jänner janvier enero январь января",
  "February Februar février febrero февраль февраля",
  "March März mars marzo март марта",
  "April avril abril апрель апреля",
  "May Mai mayo май мая",
  "June Juni juin junio июнь июня",
  "July Juli juillet julio июль июля",
  "August août agosto август августа",
  "September septembre septiembre setiembre сентябрь сентября",
  "October Oktober octobre octubre октябрь октября",
  "November novembre noviembre ноябрь ноября",
  "December Dezember décembre diciembre декабрь декабря",
];

const PLAIN_NAMES = NAMES.map((names) => names.split(" ").map(plain));

/**
 * The months (from 1) that a name, or its first three letters or more, can mean; accents and case do
 * not matter. None when it names no month, two when it is short of saying which ("jui").
 */
export function monthsNamed(text: string): readonly number[] {
  const wanted = plain(text);
  const exact = PLAIN_NAMES.findIndex((names) => names.includes(wanted));
  if (exact >= 0) return [exact + 1];
  if (wanted.length < 3) return [];
  return PLAIN_NAMES.flatMap((names, index) =>
    names.some((name) => name.startsWith(wanted)) ? [index + 1] : [],
  );
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
