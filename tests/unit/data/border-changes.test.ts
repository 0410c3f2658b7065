/** Borders that moved: who held a town, the day before and the day it changed hands. */
import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/itinerary/place";
import { polityAt, shapesHolding } from "./committed-polities";

/** A town, where it is, and who held it: from before the life, then from the day named before each. */
type History = readonly [town: string, position: Position, holders: string];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function expectHistory([town, position, holders]: History): void {
  const [first = "", ...changes] = holders.split(", ");
  expect(polityAt(position, "1879-11-07"), `${town} at the start`).toBe(first);
  let holder = first;
  for (const change of changes) {
    const [day = "", polity = ""] = change.split(" ");
    expect(polityAt(position, dayBefore(day)), `${town} before ${day}`).toBe(holder);
    expect(polityAt(position, day), `${town} on ${day}`).toBe(polity);
    holder = polity;
  }
  expect(polityAt(position, "1940-08-21"), `${town} at the end`).toBe(holder);
}

function test(histories: readonly History[]): void {
  it.each(histories)("%s", (...history) => {
    expectHistory(history);
  });
}

describe("Poland in 1939:", () => {
  const polish =
    "russian-empire, 1917-03-15 russian-republic, 1917-11-07 rsfsr, 1918-03-03 german-empire, 1918-11-11 poland";
  test([
    ["Lodz", [19.46, 51.75], `${polish}, 1939-09-28 germany`],
    ["Plock", [19.71, 52.55], `${polish}, 1939-09-28 germany`],
    ["Ciechanow", [20.62, 52.88], `${polish}, 1939-09-28 germany`],
    ["Sosnowiec", [19.16, 50.29], `${polish}, 1939-09-28 germany`],
    ["Kutno", [19.36, 52.23], `${polish}, 1939-09-28 germany`],
    ["Czestochowa", [19.14, 50.8], `${polish}, 1939-09-28 general-government`],
    ["Piotrkow", [19.7, 51.41], `${polish}, 1939-09-28 general-government`],
    ["Lowicz", [19.95, 52.11], `${polish}, 1939-09-28 general-government`],
    ["Warsaw", [21.01, 52.23], `${polish}, 1939-09-28 general-government`],
    ["Oswiecim", [19.24, 50.04], "austria-hungary, 1918-11-11 poland, 1939-09-28 germany"],
    ["Zywiec", [19.19, 49.69], "austria-hungary, 1918-11-11 poland, 1939-09-28 germany"],
    ["Cracow", [19.94, 50.06], "austria-hungary, 1918-11-11 poland, 1939-09-28 general-government"],
    [
      "Posen",
      [16.93, 52.41],
      "german-empire, 1918-11-09 germany, 1920-01-10 poland, 1939-09-28 germany",
    ],
  ]);
});

describe("what Germany lost, and took again:", () => {
  const german = "german-empire, 1918-11-09 germany";
  test([
    ["Danzig", [18.65, 54.35], `${german}, 1920-01-10 danzig-free-city, 1939-09-01 germany`],
    ["Zoppot", [18.56, 54.44], `${german}, 1920-01-10 danzig-free-city, 1939-09-01 germany`],
    ["Gdingen", [18.53, 54.52], `${german}, 1920-01-10 poland, 1939-09-28 germany`],
    ["Dirschau", [18.78, 54.09], `${german}, 1920-01-10 poland, 1939-09-28 germany`],
    ["Marienburg", [19.03, 54.04], german],
    ["Beuthen", [18.92, 50.35], german],
    ["Kattowitz", [19.02, 50.26], `${german}, 1922-06-20 poland, 1939-09-28 germany`],
    [
      "Memel",
      [21.15, 55.71],
      `${german}, 1920-01-10 memel-territory, 1923-01-15 lithuania, 1939-03-22 germany`,
    ],
    ["Saarbrücken", [7, 49.24], `${german}, 1920-01-10 saar-basin, 1935-03-01 germany`],
    ["Wadern, beyond the Saar basin", [6.89, 49.54], german],
    ["Eupen", [6.03, 50.63], `${german}, 1920-01-10 belgium, 1940-05-18 germany`],
    ["Aabenraa", [9.42, 55.04], `${german}, 1920-06-15 denmark`],
    ["Flensburg", [9.43, 54.75], german],
    ["Hlucin", [18.19, 49.9], `${german}, 1920-02-04 czechoslovakia, 1938-10-08 germany`],
  ]);
});

describe("Austria-Hungary and after:", () => {
  test([
    [
      "Eisenstadt",
      [16.52, 47.85],
      "austria-hungary, 1918-11-16 hungary, 1921-12-05 austria, 1938-03-13 germany",
    ],
    ["Sopron", [16.59, 47.68], "austria-hungary, 1918-11-16 hungary"],
    ["Wiener Neustadt", [16.24, 47.81], "austria-hungary, 1918-11-12 austria, 1938-03-13 germany"],
    ["Klagenfurt", [14.3, 46.63], "austria-hungary, 1918-11-12 austria, 1938-03-13 germany"],
    ["Murska Sobota", [16.16, 46.66], "austria-hungary, 1918-11-16 hungary, 1919-08-12 yugoslavia"],
    ["Cakovec", [16.43, 46.39], "austria-hungary, 1918-11-16 hungary, 1918-12-24 yugoslavia"],
    [
      "Fiume",
      [14.43, 45.34],
      "austria-hungary, 1918-10-29 yugoslavia, 1918-11-17 italy, 1920-11-12 fiume, 1924-02-22 italy",
    ],
    ["Susak, across the river", [14.49, 45.32], "austria-hungary, 1918-10-29 yugoslavia"],
    ["Abbazia", [14.31, 45.34], "austria-hungary, 1918-11-03 italy"],
    ["Cres", [14.41, 44.95], "austria-hungary, 1918-11-03 italy"],
    ["Krk", [14.6, 45.05], "austria-hungary, 1918-10-29 yugoslavia"],
    ["Zara", [15.25, 44.12], "austria-hungary, 1918-11-04 italy"],
  ]);
});

describe("Slovakia and its neighbours:", () => {
  const slovak = "austria-hungary, 1918-10-28 czechoslovakia";
  test([
    ["Pressburg", [17.11, 48.155], `${slovak}, 1939-03-14 slovakia`],
    ["Petrzalka, across the Danube", [17.11, 48.12], `${slovak}, 1938-10-10 germany`],
    ["Rusovce, below it", [17.15, 48.055], "austria-hungary, 1918-11-16 hungary"],
    ["Sobrance", [22.18, 48.74], `${slovak}, 1939-03-14 slovakia, 1939-03-24 hungary`],
    ["Michalovce", [21.92, 48.75], `${slovak}, 1939-03-14 slovakia`],
    ["Javorina", [20.14, 49.26], `${slovak}, 1938-12-01 poland, 1939-09-28 slovakia`],
    ["Zdiar", [20.26, 49.27], `${slovak}, 1939-03-14 slovakia`],
    ["Jablonka", [19.7, 49.48], "austria-hungary, 1918-11-11 poland, 1939-09-28 slovakia"],
    ["Nowa Biala", [20.14, 49.44], "austria-hungary, 1918-11-11 poland, 1939-09-28 slovakia"],
    ["Kacwin", [20.28, 49.37], "austria-hungary, 1918-11-11 poland, 1939-09-28 slovakia"],
    [
      "Nowy Targ",
      [20.03, 49.48],
      "austria-hungary, 1918-11-11 poland, 1939-09-28 general-government",
    ],
  ]);
});

describe("the Balkans and the Aegean:", () => {
  test([
    ["Tsaribrod", [22.78, 43.01], "bulgaria, 1919-11-27 yugoslavia"],
    ["Pirot", [22.59, 43.15], "serbia, 1918-12-01 yugoslavia"],
    ["Mustafa Pasha", [26.2, 41.77], "ottoman-empire, 1912-11-20 bulgaria"],
    ["Harmanli", [25.9, 41.93], "eastern-rumelia, 1885-09-18 bulgaria"],
    [
      "Dedeagach",
      [25.9, 40.88],
      "ottoman-empire, 1912-11-20 bulgaria, 1919-11-27 france, 1920-05-27 greece",
    ],
    ["Dobrich", [27.83, 43.57], "bulgaria, 1913-08-10 romania"],
    ["Naxos", [25.5, 37.07], "greece"],
    ["Rhodes", [28.1, 36.3], "ottoman-empire, 1912-05-05 italy"],
    ["Imbros", [25.85, 40.17], "ottoman-empire, 1912-11-20 greece, 1923-10-04 turkey"],
    ["Arta", [20.99, 39.16], "ottoman-empire, 1881-07-02 greece"],
    ["Elassona", [22.19, 39.89], "ottoman-empire, 1912-11-20 greece"],
  ]);
});

describe("beyond Europe:", () => {
  test([
    ["Tetuan", [-5.37, 35.57], "morocco, 1912-11-27 spain"],
    ["Fez", [-5, 34.03], "morocco, 1912-03-30 french-colonies"],
    ["Tangier", [-5.82, 35.76], "morocco, 1925-06-01 tangier, 1940-06-14 spain"],
    ["Gibraltar", [-5.35, 36.14], "united-kingdom"],
    ["Reykjavik", [-21.7, 64.1], "denmark, 1918-12-01 iceland"],
    ["Port Arthur", [121.28, 38.86], "china, 1898-03-27 russian-empire, 1905-09-05 japan"],
    [
      "Tsingtau",
      [120.35, 36.15],
      "china, 1898-03-06 german-colonies, 1914-11-07 japan, 1922-12-10 china",
    ],
    ["Harbin", [126.6, 45.75], "china, 1932-03-01 manchukuo"],
    ["Hailar", [119.7, 49.2], "china, 1932-03-01 manchukuo"],
    ["Chengteh", [117.95, 40.97], "china, 1933-03-04 manchukuo"],
    ["Port-of-Spain", [-61.5, 10.65], "british-empire"],
    ["Vera Cruz", [-96.15, 19.18], "mexico"],
  ]);
});

describe("held for a time and not kept:", () => {
  it.each<readonly [string, Position, string, string]>([
    ["Bleiburg, before the plebiscite of Carinthia", [14.8, 46.59], "1920-06-01", "yugoslavia"],
    ["Adrianople, in the first Balkan war", [26.56, 41.68], "1913-04-01", "bulgaria"],
    ["Brussels, behind the front of 1914", [4.35, 50.85], "1916-06-01", "german-empire"],
    ["Lille", [3.06, 50.63], "1916-06-01", "german-empire"],
    ["Belgrade, across from Austria", [20.46, 44.8], "1916-06-01", "austria-hungary"],
    ["Nish, on the Bulgarian side of the Morava", [21.9, 43.32], "1916-06-01", "bulgaria"],
    ["Bucharest, after its fall", [26.1, 44.43], "1917-06-01", "german-empire"],
    ["Reykjavik, in the second World War", [-21.7, 64.1], "1940-06-01", "united-kingdom"],
  ])("%s", (_, position, day, occupier) => {
    const occupying = shapesHolding(position).filter(
      ({ properties: { status, from, to } }) =>
        status === "occupied" && (from ?? "0") <= day && day < (to ?? "9"),
    );
    expect(occupying.map(({ properties }) => properties.polity)).toEqual([occupier]);
  });
});

describe("never behind the front of 1914:", () => {
  it.each<readonly [string, Position]>([
    ["Paris", [2.35, 48.86]],
    ["Calais", [1.86, 50.95]],
    ["Reims", [4.03, 49.25]],
    ["Verdun", [5.38, 49.16]],
    ["Nancy", [6.18, 48.69]],
  ])("%s", (_, position) => {
    const occupied = shapesHolding(position).filter(
      ({ properties: { status, from, to } }) =>
        status === "occupied" && (from ?? "0") <= "1916-06-01" && "1916-06-01" < (to ?? "9"),
    );
    expect(occupied).toEqual([]);
  });
});
