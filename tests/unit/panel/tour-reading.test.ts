import { describe, expect, it } from "vitest";
import { readingSeconds } from "../../../src/panel/reading-time";

describe("the time a step is given", () => {
  it("grows with its text, and is never too short to look at the map", () => {
    const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
    expect(readingSeconds("")).toBeGreaterThanOrEqual(3);
    expect(readingSeconds(words(50))).toBeGreaterThan(readingSeconds(words(20)));
    // 250 words a minute is a brisk reader; nobody is hurried.
    expect(readingSeconds(words(50))).toBeGreaterThan((50 / 250) * 60);
  });
});
