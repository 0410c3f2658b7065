import { describe, expect, it } from "vitest";
import { colored, SvgContext } from "../../../../src/map/plate/svg-context";

function context() {
  const definitions: string[] = [];
  return { definitions, context: new SvgContext(definitions, new Map()) };
}

function draw(on: SvgContext, length: number): void {
  on.beginPath();
  on.moveTo(0, 0);
  for (let step = 1; step <= length; step++) on.lineTo(step * 10, step % 2);
}

describe("a canvas that writes SVG", () => {
  it("writes a line by its steps, with its looks", () => {
    const { context: on } = context();
    on.strokeStyle = "#9b1c18";
    on.lineWidth = 1.8;
    on.lineCap = "round";
    on.setLineDash([8, 6]);
    draw(on, 2);
    on.stroke();
    expect(on.elements).toEqual([
      '<path fill="none" stroke="#9b1c18" stroke-width="1.8" stroke-linecap="round" stroke-dasharray="8 6" d="M0 0l10 1l10-1"/>',
    ]);
  });

  it("lays what is to lie under the rest first", () => {
    const { context: on } = context();
    draw(on, 1);
    on.strokeStyle = "red";
    on.stroke();
    on.globalCompositeOperation = "destination-over";
    on.strokeStyle = "pink";
    on.stroke();
    expect(on.elements.map((element) => /stroke="(\w+)"/.exec(element)?.[1])).toEqual([
      "pink",
      "red",
    ]);
  });

  it("writes a long path once, however often it is drawn", () => {
    const { context: on, definitions } = context();
    draw(on, 200);
    on.fillStyle = "#fff";
    on.fill("evenodd");
    on.stroke();
    expect(definitions).toHaveLength(1);
    expect(on.elements.every((element) => element.startsWith('<use href="#shape-0"'))).toBe(true);
  });

  it("clips until it is restored", () => {
    const { context: on, definitions } = context();
    on.save();
    draw(on, 3);
    on.clip("evenodd");
    on.stroke();
    on.restore();
    on.stroke();
    expect(definitions[0]).toMatch(/^<clipPath id="part-0"><path clip-rule="evenodd"/);
    expect(on.elements[0]).toContain('clip-path="url(#part-0)"');
    expect(on.elements[1]).not.toContain("clip-path");
  });

  it.each([
    ["#9b1c18", 'stroke="#9b1c18"'],
    ["#da7d7d42", 'stroke="#da7d7d" stroke-opacity="0.26"'],
    ["rgb(218 125 125 / 0.26)", 'stroke="rgb(218,125,125)" stroke-opacity="0.26"'],
  ])("writes transparency apart: %s", (color, written) => {
    expect(colored("stroke", color)).toBe(written);
  });
});
