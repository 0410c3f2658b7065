import { describe, expect, it } from "vitest";
import { numbersOf } from "../../../src/map/journey-order";

const order = new Map([
  ["paris", [2, 3, 6, 8].map((number) => ({ number, arrival: number * 10 }))],
  ["sevres", [{ number: 4, arrival: 40 }]],
]);

describe("the numbers of a journey's stops", () => {
  it("are those reached by the moment", () => {
    expect(numbersOf(order, ["paris"], 25)).toBe("2");
    expect(numbersOf(order, ["vienna"], 100)).toBe("");
  });

  it("of places taken together are drawn together into runs, and cut short", () => {
    expect(numbersOf(order, ["paris", "sevres"], 60)).toBe("2–4, 6");
    expect(numbersOf(order, ["paris", "sevres"], 100)).toBe("2–4, 6 …");
  });
});
