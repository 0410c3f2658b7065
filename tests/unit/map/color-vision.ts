/** How colours look to eyes that lack one kind of cone, and how far apart two colours then are. */

export const DEFICIENCIES = ["none", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Linear RGB as the eye lacking a cone takes it in: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009), severity 1.
 */
const SIMULATIONS: Readonly<Record<Deficiency, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** To cone responses and from their cube roots to OKLab (Ottosson, 2020). */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** How far apart two "#rrggbb" colours look, in OKLab times 100; 2 is about the least one notices. */
export function differenceSeen(a: string, b: string, deficiency: Deficiency): number {
  const [first, second] = [seen(a, deficiency), seen(b, deficiency)];
  return 100 * Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
}

function seen(color: string, deficiency: Deficiency): Triple {
  const linear = linearOf(color);
  const taken = times(SIMULATIONS[deficiency], linear).map((value) =>
    Math.min(1, Math.max(0, value)),
  ) as unknown as Triple;
  const cones = times(TO_CONES, taken).map(Math.cbrt) as unknown as Triple;
  return times(TO_OKLAB, cones);
}

function linearOf(color: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
