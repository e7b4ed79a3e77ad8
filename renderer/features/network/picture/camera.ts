/** @file Where one looks from: the point in the middle of the screen, and how near. */

export type Camera = { readonly x: number; readonly y: number; readonly scale: number };
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

export const nearest = 4;
export const farthest = 0.01;

/** Where a point of the network lies on the screen. */
export const toScreen = (camera: Camera, size: Size, { x, y }: Point): Point => ({
  x: (x - camera.x) * camera.scale + size.width / 2,
  y: (y - camera.y) * camera.scale + size.height / 2,
});

/** Which point of the network is shown there. */
export const toNetwork = (camera: Camera, size: Size, { x, y }: Point): Point => ({
  x: (x - size.width / 2) / camera.scale + camera.x,
  y: (y - size.height / 2) / camera.scale + camera.y,
});

/** Nearer or farther, with what lies under a point of the screen staying there. */
export function zoomedAt(camera: Camera, size: Size, at: Point, times: number): Camera {
  const scale = Math.min(nearest, Math.max(farthest, camera.scale * times));
  const held = toNetwork(camera, size, at);
  return {
    x: held.x - (at.x - size.width / 2) / scale,
    y: held.y - (at.y - size.height / 2) / scale,
    scale,
  };
}

/** Moved by so much of the screen. */
export const movedBy = (camera: Camera, { x, y }: Point): Camera => ({
  ...camera,
  x: camera.x - x / camera.scale,
  y: camera.y - y / camera.scale,
});

/** What names and buttons at the edge need: names are wider than high. */
const margin = { width: 76, height: 34 } as const;
/** Nearer to the edge than this is not in sight. */
const edge = { width: 50, height: 24 } as const;
/** A picture of few is not blown up beyond this. */
const comfortable = 1.4;

/** All of it in sight. Places: x and y in turn. */
export function fitting(places: Float32Array, size: Size): Camera {
  if (places.length === 0) return { x: 0, y: 0, scale: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    left = Math.min(left, places[at] ?? 0);
    right = Math.max(right, places[at] ?? 0);
    top = Math.min(top, places[at + 1] ?? 0);
    bottom = Math.max(bottom, places[at + 1] ?? 0);
  }
  const scale = Math.min(
    comfortable,
    Math.max(size.width - 2 * margin.width, 60) / Math.max(right - left, 1),
    Math.max(size.height - 2 * margin.height, 60) / Math.max(bottom - top, 1),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(scale, farthest) };
}

/** Moved no more than is needed to have a point in sight. */
export function withInSight(camera: Camera, size: Size, point: Point): Camera {
  const { x, y } = toScreen(camera, size, point);
  const missing = (at: number, side: 'width' | 'height'): number =>
    at < edge[side] ? edge[side] - at : Math.min(0, size[side] - edge[side] - at);
  const by = { x: missing(x, 'width'), y: missing(y, 'height') };
  return by.x === 0 && by.y === 0 ? camera : movedBy(camera, by);
}
