/** Names of seas and oceans, along the lines they are set on. */
import type { Position } from "../../itinerary/place";
import type { LineName } from "./line-name";

function ocean(latin: string, fromZoom: number, line: readonly Position[]): LineName {
  const shared = { original: null, from: null, to: null, toZoom: 7, style: "ocean" } as const;
  return { ...shared, id: `ocean ${latin}`, priority: 25_000_000, latin, fromZoom, line };
}

function sea(
  latin: string,
  fromZoom: number,
  line: readonly Position[],
  original: string | null = null,
  toZoom = 10,
): LineName {
  const shared = { from: null, to: null, style: "sea", priority: 2_000_000 } as const;
  return { ...shared, id: `sea ${latin}`, latin, original, fromZoom, toZoom, line };
}

export const SEA_NAMES: readonly LineName[] = [
  ocean("Atlantic Ocean", 1, [
    [-62, 30],
    [-46, 34],
    [-30, 35],
    [-16, 33],
  ]),
  ocean("South Atlantic", 2, [
    [-28, -22],
    [-14, -20],
    [2, -22],
  ]),
  ocean("Pacific Ocean", 1, [
    [-165, 22],
    [-145, 26],
    [-126, 24],
  ]),
  ocean("Indian Ocean", 1, [
    [58, -10],
    [76, -7],
    [94, -10],
  ]),
  ocean("Arctic Ocean", 3, [
    [-10, 79],
    [15, 80.3],
    [45, 79.5],
  ]),
  sea("Gulf of Mexico", 3, [
    [-95, 25.3],
    [-91, 25.8],
    [-86.5, 25],
  ]),
  sea("Caribbean Sea", 3, [
    [-80, 14.2],
    [-74, 15.2],
    [-66, 14.6],
  ]),
  sea("North Sea", 3.5, [
    [0.4, 56],
    [3.2, 56.7],
    [6.6, 56.3],
  ]),
  sea("Norwegian Sea", 3, [
    [-5, 65],
    [2, 67.2],
    [8.5, 69.5],
  ]),
  sea(
    "Barents Sea",
    3,
    [
      [31, 73],
      [40, 74.2],
      [51, 73.2],
    ],
    "Баренцево море",
  ),
  sea(
    "White Sea",
    5,
    [
      [36.2, 65],
      [38.2, 65.6],
      [39.6, 66.1],
    ],
    "Белое море",
  ),
  sea(
    "Kara Sea",
    3.5,
    [
      [62, 73],
      [70, 75.2],
      [80, 75.6],
    ],
    "Карское море",
  ),
  sea(
    "Baltic Sea",
    4,
    [
      [16.9, 55.6],
      [18.7, 56.4],
      [19.8, 57.8],
      [20, 58.8],
    ],
    "Балтийское море",
  ),
  sea("Gulf of Bothnia", 4.5, [
    [18.6, 60.9],
    [19.6, 62],
    [20.9, 63.3],
    [22.6, 64.4],
  ]),
  sea(
    "Gulf of Finland",
    5.5,
    [
      [24, 59.72],
      [26, 59.92],
      [28.2, 60.05],
    ],
    "Финский залив",
  ),
  sea("Bay of Biscay", 4.25, [
    [-7.4, 44.7],
    [-4.9, 45.5],
    [-2.4, 45.2],
  ]),
  sea("Mediterranean Sea", 3, [
    [12.2, 34.4],
    [18.5, 34],
    [25, 33.9],
  ]),
  sea("Adriatic Sea", 4.75, [
    [13.3, 44.4],
    [15.2, 43.2],
    [17.9, 41.7],
  ]),
  sea("Ionian Sea", 5, [
    [17.2, 38.8],
    [18.6, 38.2],
    [20, 37.2],
  ]),
  sea("Aegean Sea", 5, [
    [24.4, 39.6],
    [25, 38.6],
    [25.4, 37.4],
  ]),
  sea(
    "Black Sea",
    3.5,
    [
      [30.3, 43.4],
      [34, 43.2],
      [38, 43.2],
    ],
    "Чёрное море",
  ),
  sea(
    "Sea of Azov",
    5.5,
    [
      [35.3, 45.9],
      [36.6, 46.2],
      [38, 46.7],
    ],
    "Азовское море",
  ),
  sea(
    "Caspian Sea",
    4,
    [
      [49.7, 44.6],
      [50.6, 42.6],
      [51, 40.4],
      [51.4, 38.4],
    ],
    "Каспийское море",
  ),
  sea(
    "Aral Sea",
    4.5,
    [
      [58.8, 45.5],
      [60, 45],
      [61.2, 44.6],
    ],
    "Аральское море",
    8,
  ),
  sea(
    "Lake Baikal",
    5,
    [
      [104.6, 51.7],
      [107, 52.7],
      [109, 54.6],
    ],
    "Байкал",
  ),
  sea(
    "Lake Ladoga",
    6,
    [
      [30.8, 60.7],
      [31.6, 60.8],
      [32.5, 60.8],
    ],
    "Ладожское озеро",
    11,
  ),
  sea(
    "Sea of Marmara",
    6.5,
    [
      [27.5, 40.72],
      [28.2, 40.7],
      [29, 40.75],
    ],
    null,
    12,
  ),
  sea("English Channel", 5, [
    [-4.4, 49.5],
    [-2.4, 50],
    [-0.2, 50.25],
  ]),
  sea("Irish Sea", 5.5, [
    [-5.6, 53.1],
    [-5, 53.8],
    [-4.4, 54.2],
  ]),
  sea("Tyrrhenian Sea", 4.75, [
    [10.3, 40.4],
    [12, 39.8],
    [14, 39.4],
  ]),
  sea("Skagerrak", 5, [
    [7.6, 57.7],
    [9, 58.1],
    [10.4, 58.6],
  ]),
  sea("Kattegat", 5.75, [
    [11.2, 57.6],
    [11.5, 57],
    [11.9, 56.4],
  ]),
  sea("Gulf of St Lawrence", 4.25, [
    [-64.2, 48.2],
    [-62, 48.1],
    [-59.8, 47.9],
  ]),
  sea("Bay of Fundy", 6, [
    [-67, 44.5],
    [-66, 44.9],
    [-65, 45.3],
  ]),
  sea("Red Sea", 4, [
    [35.6, 25.4],
    [37.4, 22.6],
    [39.6, 18.6],
  ]),
  sea("Persian Gulf", 4, [
    [49.4, 28.6],
    [51.2, 27],
    [53.8, 25.6],
  ]),
  sea("Arabian Sea", 3, [
    [60, 16],
    [64, 16.6],
    [69, 15.6],
  ]),
  sea(
    "Sea of Japan",
    4,
    [
      [131.4, 38],
      [134.4, 40],
      [137.4, 42.2],
    ],
    "Японское море",
  ),
  sea(
    "Sea of Okhotsk",
    3.5,
    [
      [144, 54],
      [149, 54.6],
      [154, 55.6],
    ],
    "Охотское море",
  ),
];
