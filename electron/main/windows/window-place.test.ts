import { describe, expect, it } from 'vitest';
import { placeWindow } from './window-place.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const projector = { x: 1920, y: 0, width: 1280, height: 720 };

describe('placeWindow', () => {
  it('centres the first window on the main display', () => {
    expect(placeWindow(null, [main, projector], 0)).toEqual({ x: 240, y: 70, width: 1440, height: 900 });
  });

  it('puts a window back where it was', () => {
    const bounds = { x: 1930, y: 10, width: 1100, height: 705 };
    expect(placeWindow(bounds, [main, projector], 0)).toEqual(bounds);
  });

  it('brings a window back from a display that is gone', () => {
    const placed = placeWindow({ x: 4000, y: 3000, width: 1200, height: 800 }, [main], 0);
    expect(placed).toEqual({ x: 720, y: 240, width: 1200, height: 800 });
  });

  it('never makes a window larger than its display or smaller than it can be used', () => {
    expect(placeWindow({ x: 1920, y: 0, width: 5000, height: 5000 }, [projector], 0)).toEqual(projector);
    expect(placeWindow({ x: 0, y: 0, width: 10, height: 10 }, [main], 0)).toMatchObject({
      width: 1024,
      height: 700,
    });
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeWindow(null, [small], 0)).toEqual(small);
  });

  it('does not hide one window behind another', () => {
    const bounds = { x: 100, y: 100, width: 1100, height: 705 };
    expect(placeWindow(bounds, [main], 1)).toMatchObject({ x: 132, y: 132 });
  });
});
