import { describe, expect, it } from "vitest";
import { nameRests } from "../../../../src/map/lettering/name-rests";

const names = (...ids: string[]) => new Map(ids.map((id) => [id, "right"]));

describe("a name that had to go", () => {
  it("rests for more than three steps before it may come back", () => {
    const rests = nameRests();
    rests.stepped(names("a", "b"), names("b"));
    for (let step = 0; step < 3; step++) {
      expect(rests.isResting("a")).toBe(true);
      rests.stepped(names("b"), names("b"));
    }
    expect(rests.isResting("a")).toBe(false);
    expect(rests.isResting("b")).toBe(false);
  });

  it("may come back at once when time rests", () => {
    const rests = nameRests();
    rests.stepped(names("a"), names());
    expect(rests.any()).toBe(true);
    rests.end();
    expect(rests.isResting("a")).toBe(false);
  });
});
