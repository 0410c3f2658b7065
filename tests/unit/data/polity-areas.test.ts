/** The map of polities against published figures. */
import { area } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { shapesOn } from "./committed-polities";

/** Square kilometres of all that one polity held on a day, claims and occupations left out. */
function areaOn(polity: string, day: string): number {
  return shapesOn(day)
    .filter(({ properties }) => properties.polity === polity && properties.status === undefined)
    .reduce((sum, shape) => sum + area(shape) / 1e6, 0);
}

describe("the area of a polity is within 4 % of the published figure:", () => {
  it.each([
    ["russian-empire", "1914-07-01", 21_800_000],
    ["austria-hungary", "1914-07-01", 676_600],
    ["german-empire", "1914-07-01", 540_900],
    ["romania", "1913-09-01", 137_900],
    ["romania", "1920-12-01", 295_000],
    ["bulgaria", "1913-11-01", 111_800],
    ["serbia", "1913-11-01", 87_300],
    ["france", "1914-07-01", 536_500],
    ["france", "1920-12-01", 551_000],
    ["poland", "1923-07-01", 388_600],
    ["czechoslovakia", "1923-07-01", 140_500],
    ["austria", "1923-07-01", 83_900],
    ["hungary", "1923-07-01", 93_000],
    ["yugoslavia", "1923-07-01", 247_500],
    ["germany", "1925-07-01", 468_800],
    ["finland", "1921-07-01", 388_000],
    ["estonia", "1923-07-01", 47_500],
    ["latvia", "1923-07-01", 65_800],
    ["turkey", "1924-07-01", 762_700],
    ["saar-basin", "1925-07-01", 1_900],
    ["slovakia", "1940-01-01", 38_055],
    ["general-government", "1940-01-01", 95_000],
    ["danzig-free-city", "1925-07-01", 1_966],
  ])("%s on %s, %d km2", (polity, day, published) => {
    expect(Math.abs(areaOn(polity, day) / published - 1)).toBeLessThan(0.04);
  });
});

describe("the land that changed hands is within 4 % of the published figure:", () => {
  it.each([
    ["germany", "1938-10-09", "1938-10-10", 29_100],
    ["hungary", "1938-11-09", "1938-11-10", 11_900],
    ["hungary", "1939-03-23", "1939-03-24", 1_056],
    ["germany", "1939-09-27", "1939-09-28", 92_500],
  ])("to %s between %s and %s, %d km2", (polity, before, after, published) => {
    const gained = areaOn(polity, after) - areaOn(polity, before);
    expect(Math.abs(gained / published - 1)).toBeLessThan(0.04);
  });
});
