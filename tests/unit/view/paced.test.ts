import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { paced } from "../../../src/view/paced";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("does it at once, then once an interval, and after the last asking", () => {
  const act = vi.fn();
  const { ask } = paced(act, 100);
  ask();
  expect(act).toHaveBeenCalledTimes(1);
  for (let asked = 0; asked < 5; asked++) ask();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(2);
  ask();
  expect(act).toHaveBeenCalledTimes(3);
});

it("drops what is left to be done at the end", () => {
  const act = vi.fn();
  const { ask, end } = paced(act, 100);
  ask();
  ask();
  end();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
});
