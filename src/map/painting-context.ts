/** What painting needs of a canvas; a drawing board of another kind can stand in for one. */
export interface PaintingContext {
  strokeStyle: string | CanvasGradient | CanvasPattern;
  fillStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineJoin: CanvasLineJoin;
  lineCap: CanvasLineCap;
  lineDashOffset: number;
  globalCompositeOperation: GlobalCompositeOperation;
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  clip(rule: CanvasFillRule): void;
  fill(rule: CanvasFillRule): void;
  stroke(): void;
  setLineDash(dashes: number[]): void;
  getLineDash(): number[];
}
