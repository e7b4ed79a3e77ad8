import { describe, expect, it } from 'vitest';
import { fitting, toNetwork, toScreen, withInSight, zoomedAt } from './camera.ts';
import { standsOut } from './drawing.ts';
import { freePlaceOn, sceneOf, towards } from './scene.ts';

const size = { width: 800, height: 600 };

/** A cross: somebody in the middle, one linked on each side but below; whoever lies below is linked to nobody in the middle. */
const cross = sceneOf({
  nodes: ['middle', 'right', 'left', 'above', 'below'].map((id) => ({
    ...{ id, kind: 'person', label: id, sub: '', links: id === 'middle' ? 3 : 1, more: 0 },
    isCrimeGroup: false,
  })),
  links: [1, 2, 3].map((b) => ({ a: 0, b, kinds: ['offered'], reasons: 1, isDoubted: false })),
  places: new Float32Array([0, 0, 100, 10, -100, 0, 0, -100, 0, 100]),
});

describe('where one looks from', () => {
  it('shows all of it, and keeps what lies under the pointer where it is when it comes nearer', () => {
    const whole = fitting(cross.places, size);
    for (let index = 0; index < 5; index += 1) {
      const point = { x: cross.places[index * 2] ?? 0, y: cross.places[index * 2 + 1] ?? 0 };
      const { x, y } = toScreen(whole, size, point);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
    const at = { x: 612, y: 94 };
    const before = toNetwork(whole, size, at);
    const after = toNetwork(zoomedAt(whole, size, at, 1.7), size, at);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });

  it('moves no more than is needed to have somebody in sight', () => {
    const near = { x: 0, y: 0, scale: 4 };
    expect(withInSight(near, size, { x: 10, y: 10 })).toEqual(near);
    const { x, y } = toScreen(withInSight(near, size, { x: 400, y: 0 }), size, { x: 400, y: 0 });
    expect(x).toBeCloseTo(size.width - 50, 6);
    expect(y).toBeCloseTo(size.height / 2, 6);
  });
});

describe('what stands out', () => {
  const group = {
    ...cross,
    nodes: cross.nodes.map((node) => ({ ...node, isCrimeGroup: node.id === 'right' })),
  };
  const outOf = (marks: { selected?: number; groups?: boolean; way?: readonly number[] }) =>
    [0, 1, 2, 3, 4].filter(
      standsOut({
        scene: group,
        marks: { selected: undefined, pointed: undefined, way: [], ...marks },
      }),
    );

  it('is an organised crime group with whom records tie to it, and whoever is chosen beside it', () => {
    expect(outOf({})).toEqual([0, 1, 2, 3, 4]);
    expect(outOf({ groups: true })).toEqual([0, 1]);
    expect(outOf({ groups: true, selected: 4 })).toEqual([0, 1, 4]);
    expect(outOf({ selected: 2 })).toEqual([0, 2]);
    expect(outOf({ groups: true, way: [2, 0] })).toEqual([0, 2]);
  });
});

describe('a mark on a line', () => {
  const across = { a: 2, b: 1, kinds: ['offered'], reasons: 1, isDoubted: true } as const;

  it('lies on its middle, and beside it where somebody lies there', () => {
    expect(freePlaceOn(cross, { ...across, b: 4 }, 20)).toEqual({ x: -50, y: 50 });
    const moved = freePlaceOn(cross, across, 20);
    expect(Math.hypot(moved.x, moved.y)).toBeGreaterThan(20);
    expect(moved.x).toBe(-25);
  });

  it('lies on its middle where no place on it is free', () => {
    expect(freePlaceOn(cross, across, 500)).toEqual({ x: 0, y: 5 });
  });
});

describe('walking by arrows', () => {
  it('goes along the links first, and to whoever is next where none leads that way', () => {
    expect(towards(cross, 0, 'ArrowRight')).toBe(1);
    expect(towards(cross, 0, 'ArrowLeft')).toBe(2);
    expect(towards(cross, 0, 'ArrowUp')).toBe(3);
    expect(towards(cross, 0, 'ArrowDown')).toBe(4);
    expect(towards(cross, 1, 'ArrowRight')).toBeUndefined();
  });
});
