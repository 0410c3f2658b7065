import { beforeEach, describe, expect, it } from "vitest";
import { type MapMoves, watchMoves } from "../../../src/map/map-moves";

/** Reports what a Leaflet map would report. */
class ReportingMap {
  private readonly listeners: Record<string, (() => void)[]> = { movestart: [], moveend: [] };
  on(type: "movestart" | "moveend", listener: () => void): void {
    this.listeners[type]?.push(listener);
  }
  off(type: "movestart" | "moveend", listener: () => void): void {
    this.listeners[type] = (this.listeners[type] ?? []).filter((other) => other !== listener);
  }
  start(): void {
    for (const listener of this.listeners.movestart ?? []) listener();
  }
  end(): void {
    for (const listener of this.listeners.moveend ?? []) listener();
  }
}

let map: ReportingMap;
let moves: MapMoves;
let heard: string[];

beforeEach(() => {
  map = new ReportingMap();
  heard = [];
  moves = watchMoves(
    map,
    () => heard.push("reader"),
    () => heard.push("atlas"),
  );
});

/** A move without animation: begun and ended at once. */
function jump(): void {
  map.start();
  map.end();
}

describe("moves of the map", () => {
  it("are the reader's when nobody else made them", () => {
    jump();
    expect(heard).toEqual(["reader"]);
  });

  it("are not the reader's when the atlas made them at once", () => {
    moves.make(jump);
    expect(heard).toEqual([]);
    expect(moves.isMoving()).toBe(false);
  });

  it("are not the reader's when the atlas made them animated", () => {
    moves.make(() => map.start());
    expect(moves.isMoving()).toBe(true);
    map.end();
    expect(heard).toEqual(["atlas"]);
  });

  it("are not the reader's when Leaflet announces an animated zoom only a frame later", () => {
    moves.make(() => {});
    expect(moves.isMoving()).toBe(true);
    map.start();
    map.end();
    expect(heard).toEqual(["atlas"]);
    jump();
    expect(heard).toEqual(["atlas", "reader"]);
  });

  it("are the reader's again after those of the atlas", () => {
    moves.make(jump);
    jump();
    expect(heard).toEqual(["reader"]);
  });

  it("are the reader's when a hand takes over from the atlas", () => {
    moves.make(() => map.start());
    map.end();
    map.start();
    map.end();
    expect(heard).toEqual(["atlas", "reader"]);
  });

  it("are nobody's when only the size of the map changed", () => {
    map.end();
    expect(heard).toEqual([]);
  });

  it("wait for a hand to let go, and only the last of them is made", () => {
    const made: string[] = [];
    map.start();
    moves.make(() => made.push("first"));
    moves.make(() => {
      made.push("second");
      jump();
    });
    expect(made).toEqual([]);
    map.end();
    expect(made).toEqual(["second"]);
    expect(heard).toEqual(["reader"]);
  });

  it("are not heard any more once the watch has ended", () => {
    moves.end();
    jump();
    expect(heard).toEqual([]);
  });
});
