import { z } from 'zod';

export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 700;

const rectangleSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
export type Rectangle = z.infer<typeof rectangleSchema>;

/** Where the last window stood when it was closed. */
export const windowPlaceSchema = z.strictObject({
  bounds: rectangleSchema.nullable(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;
export const NO_PLACE: WindowPlace = { bounds: null, maximized: false };

const DEFAULT_SIZE = { width: 1440, height: 900 };
/** A second window stands a little lower and to the right, so that it does not hide the first. */
const CASCADE = 32;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Bounds of a new window that lie on a display that is there now: monitors come and go between meetings. `areas` are
 * the work areas of all displays, the main one first.
 */
export function placeWindow(
  remembered: Rectangle | null,
  areas: readonly [Rectangle, ...Rectangle[]],
  openWindows: number,
): Rectangle {
  const shift = openWindows * CASCADE;
  const wanted = remembered && {
    ...remembered,
    x: remembered.x + shift,
    y: remembered.y + shift,
  };
  const area = wanted
    ? areas.reduce((best, next) => (overlap(wanted, next) > overlap(wanted, best) ? next : best))
    : areas[0];
  const size = wanted ?? DEFAULT_SIZE;
  const width = clamp(size.width, Math.min(MIN_WIDTH, area.width), area.width);
  const height = clamp(size.height, Math.min(MIN_HEIGHT, area.height), area.height);
  const x = wanted?.x ?? area.x + Math.round((area.width - width) / 2) + shift;
  const y = wanted?.y ?? area.y + Math.round((area.height - height) / 2) + shift;
  return {
    x: clamp(x, area.x, area.x + area.width - width),
    y: clamp(y, area.y, area.y + area.height - height),
    width,
    height,
  };
}
