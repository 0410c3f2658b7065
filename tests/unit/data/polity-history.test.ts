/** Who held a town on a telling day, by the committed map of polities. */
import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/itinerary/place";
import { polityAt, shapesAt, shapesHolding } from "./committed-polities";

const towns = {
  Moscow: [37.62, 55.75],
  Kiev: [30.52, 50.45],
  Odessa: [30.72, 46.48],
  Tiflis: [44.8, 41.7],
  Warsaw: [21.01, 52.23],
  Vilna: [25.28, 54.69],
  Reval: [24.75, 59.43],
  Helsinki: [24.94, 60.18],
  Kishinev: [28.83, 47.02],
  Constantinople: [28.96, 41.01],
  Prinkipo: [29.12, 40.86],
  "Alma-Ata": [76.9, 43.25],
  Batum: [41.65, 41.64],
  Simbirsk: [48.4, 54.31],
  Kazan: [49.12, 55.79],
  Perm: [56.23, 58.01],
  Archangel: [40.54, 64.54],
  Nikolaev: [32.0, 46.97],
  Kherson: [32.6, 46.63],
  Petrograd: [30.31, 59.94],
  Kronstadt: [29.77, 59.99],
  Obdorsk: [66.6, 66.53],
  Verkholensk: [105.58, 54.1],
  "Brest-Litovsk": [23.7, 52.1],
  Minsk: [27.56, 53.9],
  Lemberg: [24.03, 49.84],
  Kremenets: [25.73, 50.1],
  Terijoki: [29.7, 60.2],
  Vyborg: [28.74, 60.71],
  Alakurtti: [30.35, 66.97],
  Petsamo: [31.2, 69.55],
  Ivangorod: [28.21, 59.37],
  Petseri: [27.61, 57.81],
  Pytalovo: [27.91, 57.06],
  Riga: [24.1, 56.95],
  Akkerman: [30.35, 46.19],
  Khotin: [26.49, 48.5],
  Tiraspol: [29.64, 46.84],
  Kars: [43.09, 40.6],
  Erzurum: [41.27, 39.91],
  Erivan: [44.51, 40.18],
  Baku: [49.85, 40.39],
  Chita: [113.5, 52.03],
  Vladivostok: [131.9, 43.12],
  Urga: [106.9, 47.92],
  Bukhara: [64.43, 39.77],
  Samarkand: [66.97, 39.65],
  Antioch: [36.16, 36.2],
  Larnaca: [33.6, 34.93],
  Jerusalem: [35.22, 31.78],
  Reichenberg: [15.06, 50.77],
  Znaim: [16.05, 48.86],
  Pilsen: [13.38, 49.75],
  Budweis: [14.47, 48.97],
  Karvina: [18.54, 49.85],
  Ostrau: [18.28, 49.83],
  Kassa: [21.26, 48.72],
  Neutra: [18.09, 48.31],
  Munkacs: [22.72, 48.44],
  Khust: [23.3, 48.18],
} satisfies Record<string, Position>;

type Town = keyof typeof towns;

const examples: readonly (readonly [Town, string, string, string])[] = [
  ["Odessa", "1889-01-01", "russian-empire", "a schoolboy's Odessa"],
  ["Nikolaev", "1897-06-01", "russian-empire", "the workers' union of Nikolaev"],
  ["Kherson", "1898-03-01", "russian-empire", "the prison of Kherson"],
  ["Verkholensk", "1902-08-21", "russian-empire", "the first escape"],
  ["Obdorsk", "1907-02-25", "russian-empire", "the second exile"],
  ["Warsaw", "1905-05-01", "russian-empire", "Congress Poland"],
  ["Terijoki", "1905-10-01", "russian-empire", "the grand duchy of Finland"],
  ["Kars", "1900-01-01", "russian-empire", "since the congress of Berlin"],
  ["Erzurum", "1900-01-01", "ottoman-empire", "across the border from Kars"],
  ["Bukhara", "1910-01-01", "bukhara", "the emirate under protection"],
  ["Samarkand", "1910-01-01", "russian-empire", "taken from Bukhara in 1868"],
  ["Petrograd", "1917-03-14", "russian-empire", "the day before the abdication"],
  ["Petrograd", "1917-03-15", "russian-republic", "the day of the abdication"],
  ["Petrograd", "1917-11-06", "russian-republic", "the last day of the Provisional Government"],
  ["Petrograd", "1917-11-07", "rsfsr", "the October revolution"],
  ["Helsinki", "1917-12-06", "finland", "the declaration of independence"],
  ["Kiev", "1918-06-01", "ukraine", "the Hetman's Ukraine"],
  ["Kiev", "1919-05-01", "ukrainian-ssr", "the second Soviet government of Ukraine"],
  ["Reval", "1918-02-24", "estonia", "the Estonian declaration"],
  ["Riga", "1918-11-18", "latvia", "the Latvian declaration"],
  ["Warsaw", "1918-11-11", "poland", "Pilsudski takes power"],
  ["Kazan", "1918-09-10", "rsfsr", "the Fifth Army takes Kazan"],
  ["Kishinev", "1918-04-08", "moldavian-republic", "the day before the union"],
  ["Kishinev", "1918-04-09", "romania", "the union with Romania"],
  ["Tiflis", "1918-05-26", "georgia", "the Georgian declaration"],
  ["Erivan", "1918-05-28", "armenia", "the Armenian declaration"],
  ["Baku", "1920-04-28", "azerbaijan-ssr", "the Eleventh Army enters Baku"],
  ["Tiflis", "1921-02-25", "georgian-ssr", "the Eleventh Army enters Tiflis"],
  ["Batum", "1922-03-12", "transcaucasian-sfsr", "the Transcaucasian federation"],
  ["Kars", "1921-10-13", "turkey", "the treaty of Kars"],
  ["Chita", "1921-01-01", "far-eastern-republic", "the buffer state"],
  ["Urga", "1911-12-28", "china", "the last day of Qing Mongolia"],
  ["Urga", "1911-12-29", "mongolia", "the Bogd Khan enthroned"],
  ["Vilna", "1921-01-01", "central-lithuania", "after Zeligowski's march"],
  ["Vilna", "1923-01-01", "poland", "annexed in 1922"],
  ["Vilna", "1939-12-01", "lithuania", "given by the treaty of 10 October 1939"],
  ["Petsamo", "1919-01-01", "rsfsr", "before the peace of Tartu"],
  ["Petsamo", "1930-01-01", "finland", "by the peace of Tartu"],
  ["Vyborg", "1939-12-31", "finland", "before the peace of Moscow"],
  ["Vyborg", "1940-03-13", "soviet-union", "after the peace of Moscow"],
  ["Alakurtti", "1930-01-01", "finland", "eastern Salla"],
  ["Ivangorod", "1930-01-01", "estonia", "east of the Narova"],
  ["Petseri", "1930-01-01", "estonia", "Petserimaa"],
  ["Pytalovo", "1930-01-01", "latvia", "Abrene"],
  ["Brest-Litovsk", "1917-12-20", "rsfsr", "Russian in law, behind the German front"],
  ["Brest-Litovsk", "1930-01-01", "poland", "the line of Riga"],
  ["Minsk", "1920-07-12", "byelorussian-ssr", "after the Polish army left"],
  ["Lemberg", "1920-01-01", "poland", "after the war for Eastern Galicia"],
  ["Kremenets", "1910-01-01", "russian-empire", "Volhynia"],
  ["Lemberg", "1939-10-01", "soviet-union", "the partition of Poland"],
  ["Akkerman", "1930-01-01", "romania", "southern Bessarabia"],
  ["Khotin", "1910-01-01", "russian-empire", "northern Bessarabia"],
  ["Tiraspol", "1930-01-01", "soviet-union", "the left bank of the Dniester"],
  ["Kishinev", "1940-06-28", "soviet-union", "the end of Romanian Bessarabia"],
  ["Moscow", "1922-12-29", "rsfsr", "the eve of the Union"],
  ["Moscow", "1922-12-30", "soviet-union", "the Union"],
  ["Vladivostok", "1922-11-15", "rsfsr", "the Far Eastern Republic dissolved"],
  ["Alma-Ata", "1928-01-25", "soviet-union", "exile"],
  ["Constantinople", "1920-05-01", "ottoman-empire", "the sultan's, under Allied occupation"],
  ["Prinkipo", "1929-03-07", "turkey", "exile"],
  ["Antioch", "1937-01-01", "syria", "the sanjak of Alexandretta"],
  ["Antioch", "1938-10-01", "hatay", "the state of Hatay"],
  ["Antioch", "1939-08-01", "turkey", "Hatay joined to Turkey"],
  ["Larnaca", "1914-11-04", "ottoman-empire", "Ottoman in law to the last"],
  ["Larnaca", "1914-11-05", "united-kingdom", "annexed"],
  ["Jerusalem", "1930-01-01", "palestine", "the mandate"],
  ["Reichenberg", "1938-10-09", "czechoslovakia", "not yet occupied"],
  ["Reichenberg", "1938-10-10", "germany", "the Sudetenland"],
  ["Znaim", "1938-11-01", "germany", "the strip of southern Moravia"],
  ["Pilsen", "1939-03-14", "czechoslovakia", "inside the line of Munich"],
  ["Budweis", "1939-03-15", "bohemia-moravia", "the Protectorate"],
  ["Karvina", "1938-10-10", "czechoslovakia", "the eve of the Polish part"],
  ["Karvina", "1938-11-01", "poland", "beyond the Olsa"],
  ["Ostrau", "1938-11-01", "czechoslovakia", "left to the Czechs, if barely"],
  ["Kassa", "1938-11-10", "hungary", "the award of Vienna"],
  ["Neutra", "1939-06-01", "slovakia", "north of the award"],
  ["Munkacs", "1939-01-01", "hungary", "the award of Vienna"],
  ["Khust", "1939-03-14", "czechoslovakia", "Carpatho-Ukraine"],
  ["Khust", "1939-03-15", "hungary", "taken by Hungary"],
];

describe("who held a town", () => {
  it.each(examples)("%s on %s: %s (%s)", (town, day, polity) => {
    expect(polityAt(towns[town], day)).toBe(polity);
  });
});

/** Each row: a town of France, and whether it lay in the occupied zone of July 1940. */
describe("the line of demarcation", () => {
  it.each<readonly [string, Position, boolean]>([
    ["Paris", [2.35, 48.86], true],
    ["Bordeaux", [-0.58, 44.84], true],
    ["Moulins", [3.33, 46.57], true],
    ["Vichy", [3.43, 46.13], false],
    ["Lyons", [4.84, 45.76], false],
    ["Pau", [-0.37, 43.3], false],
    ["Strasbourg, which was annexed", [7.75, 48.58], false],
  ])("%s", (_, position, occupied) => {
    const occupier = shapesHolding(position).find(
      ({ properties: { status, from, to } }) =>
        status === "occupied" && (from ?? "0") <= "1940-07-01" && "1940-07-01" < (to ?? "9"),
    );
    expect(occupier?.properties.polity).toBe(occupied ? "germany" : undefined);
  });
});

describe("no day without a polity", () => {
  it.each(Object.entries(towns))("%s from 1879 to 1940", (_, position) => {
    const spans = shapesAt(position)
      .map(({ properties }) => ({ from: properties.from ?? "0000", to: properties.to ?? "9999" }))
      .sort((one, other) => one.from.localeCompare(other.from));
    let heldTo = "1879-01-01";
    for (const { from, to } of spans) {
      if (from > heldTo) break;
      if (to > heldTo) heldTo = to;
    }
    expect(heldTo > "1940-12-31", `nobody holds it on ${heldTo}`).toBe(true);
  });
});

describe("no two settled holders", () => {
  it.each(Object.entries(towns))("%s has one at a time", (_, position) => {
    const settled = shapesHolding(position)
      .map(({ properties }) => properties)
      .filter(({ status }) => status === undefined)
      .sort((one, other) => (one.from ?? "0000").localeCompare(other.from ?? "0000"));
    for (let index = 1; index < settled.length; index++) {
      const [before, after] = [settled[index - 1], settled[index]];
      expect(
        (before?.to ?? "9999") <= (after?.from ?? "0000"),
        `${before?.polity} and ${after?.polity}`,
      ).toBe(true);
    }
  });
});
