/** @file Parts side by side, in rows, the largest first, so that they fill a frame: nothing that is not linked comes near by chance. */

const gap = 90;
const least = { width: 130, height: 60 } as const;

/** Frames are wider than high. */
const wanted = 1.75;
/** So much wider and narrower than the area asks for is tried; and as many of the first as go side by side. */
const around = [0.6, 0.75, 0.9, 1.05, 1.2, 1.4, 1.7];
const beside = 8;

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Moves each part to its place; what is answered are the places of all, one part after the other. */
export function sideBySide(parts: readonly Float32Array[]): readonly Float32Array[] {
  const boxes = parts.map(boxOf);
  const spots = bestOf(boxes);
  return parts.map((places, index) => {
    const [box, spot] = [boxes[index], spots[index]];
    if (!box || !spot) return places;
    const [right, down] = [spot.left - box.left, spot.top - box.top];
    return places.map((value, at) => value + (at % 2 === 0 ? right : down));
  });
}

/** Of rows of several widths those that fill a frame best. */
function bestOf(boxes: readonly Box[]): readonly Box[] {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  let firsts = -gap;
  const widths = [
    ...boxes.slice(0, beside).map(({ width }) => (firsts += width + gap)),
    ...around.map((times) => times * Math.sqrt(area * wanted)),
  ];
  let best: readonly Box[] = [];
  let smallest = Infinity;
  for (const width of widths) {
    const spots = inRows(boxes, width);
    const right = Math.max(...spots.map((spot) => spot.left + spot.width));
    const bottom = Math.max(...spots.map((spot) => spot.top + spot.height));
    const size = Math.max(right / wanted, bottom);
    if (size < smallest) [smallest, best] = [size, spots];
  }
  return best;
}

/** One beside the other until the row is full; what is small enough stands below the one before. */
function inRows(boxes: readonly Box[], rowWidth: number): readonly Box[] {
  let row = { top: 0, height: 0 };
  let column = { left: 0, width: 0, bottom: 0 };
  return boxes.map(({ width, height }) => {
    const isBelow = width <= column.width && column.bottom + gap + height <= row.top + row.height;
    if (isBelow) {
      const top = column.bottom + gap;
      column = { ...column, bottom: top + height };
      return { left: column.left, top, width, height };
    }
    const next = column.width === 0 ? 0 : column.left + column.width + gap;
    const isNew = next > 0 && next + width > rowWidth;
    if (isNew) row = { top: row.top + row.height + gap, height };
    else row = { ...row, height: Math.max(row.height, height) };
    column = { left: isNew ? 0 : next, width, bottom: row.top + height };
    return { left: column.left, top: row.top, width, height };
  });
}

function boxOf(places: Float32Array): Box {
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
