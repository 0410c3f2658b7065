import { describe, expect, it } from "vitest";
import {
  creditOfStreetMap,
  keepSettings,
  OPEN_STREET_MAP,
  readSettings,
  readTileTemplate,
  type Settings,
  type SettingsStorage,
  termsOfStreetMap,
} from "../../../src/view/settings";

function storageWith(entries: Readonly<Record<string, string>>): SettingsStorage {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

const settings: Settings = {
  theme: "night",
  following: false,
  trailColors: "polity",
  nameScript: "original",
  streetMap: OPEN_STREET_MAP,
  singleKeys: false,
  naming: "of-today",
  calendar: "old-first",
  textSize: "large",
  motion: "less",
  welcome: "done",
};
const KEY = "planet-without-a-visa.settings";

describe("settings", () => {
  it("come back as they were kept", () => {
    const storage = storageWith({});
    keepSettings(settings, () => storage);
    expect(readSettings(() => storage)).toEqual(settings);
  });

  it("take over the theme of earlier visits", () => {
    const storage = storageWith({ "planet-without-a-visa.theme": "night" });
    expect(readSettings(() => storage)).toEqual({ theme: "night" });
  });

  it.each([
    ["not JSON", "{"],
    ["null", "null"],
    ["a list", "[1]"],
    [
      "unknown values",
      '{"theme":"pink","following":"yes","textSize":2,"calendar":"Mayan","welcome":1,"streetMap":"http://maps","trailColors":3}',
    ],
  ])("ignore what is damaged: %s", (_, text) => {
    expect(readSettings(() => storageWith({ [KEY]: text }))).toEqual({});
  });

  it("do without storage", () => {
    const denied = (): SettingsStorage => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(readSettings(denied)).toEqual({});
    expect(() => keepSettings(settings, denied)).not.toThrow();
  });
});

describe("the address of a street map", () => {
  it("names its host", () => {
    const template = ` ${OPEN_STREET_MAP} `;
    expect(readTileTemplate(template)).toEqual({
      kind: "template",
      template: OPEN_STREET_MAP,
      host: "tile.openstreetmap.org",
    });
  });

  it.each([
    ["", /Write the address/],
    ["https://tiles.example/{z}/{x}.png", /no \{y\}/],
    ["https://tiles.example/", /no \{z\} and no \{x\} and no \{y\}/],
    ["https://{s}.tiles.example/{z}/{x}/{y}.png", /\{s\}, which is not known/],
    ["https://tiles.example/{z}/{x}/{y}/{a-b}.png", /\{a-b\}, which is not known/],
    ["https://tiles.example/{z}/{x}/{y}/{.png", /\{\.png, which is not known/],
    ["tiles.example/{z}/{x}/{y}", /not a whole address/],
    ["https://t{x}.tiles.example/{z}/{x}/{y}.png", /host must be the same for every tile/],
    ["https://tiles.example:{z}/{z}/{x}/{y}.png", /host must be the same for every tile/],
    ["https://maps@tiles.example/{z}/{x}/{y}.png", /name or password/],
    ["http://tiles.example/{z}/{x}/{y}.png", /must begin with https/],
  ])("%s is answered with what to write", (text, message) => {
    const read = readTileTemplate(text);
    expect(read.kind === "problem" && read.message).toMatch(message);
  });

  it("gives the credit to OpenStreetMap on its own hosts alone", () => {
    expect(creditOfStreetMap(OPEN_STREET_MAP)).toBe("© OpenStreetMap contributors");
    expect(termsOfStreetMap(OPEN_STREET_MAP)).toBe("https://www.openstreetmap.org/copyright");
    const other = "https://notopenstreetmap.org/{z}/{x}/{y}.png";
    expect(creditOfStreetMap(other)).toBe("notopenstreetmap.org");
    expect(termsOfStreetMap(other)).toBeNull();
  });
});
