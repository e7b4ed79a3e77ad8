/** @file Names stand under their nodes and are wider than high: nodes that are too near are pushed apart, so that a name can be read. */

const wide = 118;
const high = 54;

/** Pushes apart what overlaps, in so many rounds. `fixed`: the first so many stay where they are. */
export function pushApart(places: Float32Array, fixed: number, rounds: number): void {
  const count = places.length / 2;
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let one = fixed; one < count; one += 1)
      for (let other = 0; other < count; other += 1)
        if (other < fixed || other > one) moved = part(places, one, other, fixed) || moved;
    if (!moved) return;
  }
}

/** Along the side on which less is missing; the later of two that lie on one point goes on. */
function part(places: Float32Array, one: number, other: number, fixed: number): boolean {
  const [ax, ay] = [places[one * 2] ?? 0, places[one * 2 + 1] ?? 0];
  const [bx, by] = [places[other * 2] ?? 0, places[other * 2 + 1] ?? 0];
  const [missingX, missingY] = [wide - Math.abs(ax - bx), high - Math.abs(ay - by)];
  if (missingX <= 0 || missingY <= 0) return false;
  const share = other < fixed ? 1 : 0.5;
  const axis = missingX / wide < missingY / high ? 0 : 1;
  const by_ = (axis === 0 ? missingX : missingY) * share + 0.01;
  const sign = (axis === 0 ? ax - bx : ay - by) >= 0 ? 1 : -1;
  places[one * 2 + axis] = (axis === 0 ? ax : ay) + sign * by_;
  if (other >= fixed) places[other * 2 + axis] = (axis === 0 ? bx : by) - sign * by_;
  return true;
}
