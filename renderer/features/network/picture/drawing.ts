import type { Camera, Size } from './camera.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** @file What a drawing is given, and what all its parts ask of it. */

/** What stands out. */
export type Marks = {
  readonly selected: number | undefined;
  readonly pointed: number | undefined;
  /** A way between two, in order. */
  readonly way: readonly number[];
  /** Organised crime groups and whom records tie to them stand out. */
  readonly groups?: boolean;
};

/** Everything a drawing needs. */
export type Drawing = {
  readonly pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  readonly marks: Marks;
  readonly font: string;
  /** While the picture is being moved: names come when it rests. */
  readonly isMoving?: boolean;
};

/** How large nodes are, seen from here: they shrink slower than the distances, so that they stay to be seen. */
export const nodeScale = ({ scale }: Camera): number =>
  Math.min(1.25, Math.max(0.18, Math.sqrt(scale)));

/** How far outside of its first outline the second one of an organised crime group lies. */
export const secondOutlinePx = 3.5;

/** True of what stands out, or of everything where nothing does. */
export function standsOut({
  scene,
  marks,
}: Pick<Drawing, 'scene' | 'marks'>): (index: number) => boolean {
  if (marks.way.length > 0) {
    const way = new Set(marks.way);
    return (index) => way.has(index) || index === marks.selected;
  }
  // Asked for by a button of its own: it goes before whoever happens to be chosen, who stays to be seen beside it.
  if (marks.groups === true) {
    const inGroups = membersOf(scene);
    return (index) => inGroups.has(index) || index === marks.selected;
  }
  if (marks.selected === undefined) return () => true;
  const near = new Set([marks.selected, ...(scene.linkedTo[marks.selected] ?? [])]);
  return (index) => near.has(index);
}

/** Organised crime groups, and whom a line leads to from one. */
function membersOf({ nodes, linkedTo }: Scene): ReadonlySet<number> {
  const groups = nodes.flatMap(({ isCrimeGroup }, index) => (isCrimeGroup ? [index] : []));
  return new Set([...groups, ...groups.flatMap((index) => linkedTo[index] ?? [])]);
}

export const isSeen = (size: Size, x: number, y: number, by: number): boolean =>
  x > -by && y > -by && x < size.width + by && y < size.height + by;
