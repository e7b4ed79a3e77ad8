/** @file Parts side by side, in rows, the largest first: nothing that is not linked comes near by chance. */

const gap = 90;
const least = { width: 130, height: 60 } as const;

/** Moves each part to its place; what is answered are the places of all, one part after the other. */
export function sideBySide(parts: readonly Float32Array[]): readonly Float32Array[] {
  const boxes = parts.map(boxOf);
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  // A little wider than high, as screens are.
  const rowWidth = Math.max(boxes[0]?.width ?? 0, Math.sqrt(area * 1.7));
  let [left, top, rowHeight] = [0, 0, 0];
  return parts.map((places, index) => {
    const box = boxes[index] ?? { left: 0, top: 0, ...least };
    if (left > 0 && left + box.width > rowWidth)
      [left, top, rowHeight] = [0, top + rowHeight + gap, 0];
    const moved = places.map((value, at) =>
      at % 2 === 0 ? value - box.left + left : value - box.top + top,
    );
    left += box.width + gap;
    rowHeight = Math.max(rowHeight, box.height);
    return moved;
  });
}

function boxOf(places: Float32Array): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    left = Math.min(left, places[at] ?? 0);
    right = Math.max(right, places[at] ?? 0);
    top = Math.min(top, places[at + 1] ?? 0);
    bottom = Math.max(bottom, places[at + 1] ?? 0);
  }
  return {
    ...{ left, top },
    width: Math.max(right - left, least.width),
    height: Math.max(bottom - top, least.height),
  };
}
