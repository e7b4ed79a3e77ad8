import {
  useEffect,
  useRef,
  useState,
  type DOMAttributes,
  type PointerEvent,
  type RefObject,
} from 'react';
import { movedBy, toNetwork, zoomedAt, type Camera, type Point, type Size } from './camera.ts';
import { nodeScale } from './drawing.ts';
import { placeOf, radiusOf, type Scene } from './scene.ts';

/** @file Mouse, pen and wheel over the picture. */

type Asked = {
  readonly element: RefObject<HTMLElement | null>;
  readonly scene: Scene;
  readonly size: Size;
  readonly camera: Camera;
  readonly onLook: (next: (camera: Camera) => Camera) => void;
  readonly onSelect: (index: number | undefined) => void;
  readonly onExpand: (index: number) => void;
};

/** A hand that trembles this much still clicks. */
const clickPx = 4;
/** So near to a node is on it. */
const reachPx = 6;
const restMs = 140;

/** Where the hand is, and what the picture listens to. */
export type Hands = {
  readonly pointed: number | undefined;
  /** Moved this moment. */
  readonly isMoving: boolean;
  readonly handlers: Pick<
    DOMAttributes<HTMLElement>,
    | 'onPointerDown'
    | 'onPointerMove'
    | 'onPointerUp'
    | 'onPointerCancel'
    | 'onPointerLeave'
    | 'onDoubleClick'
  >;
};

/** What lies under the pointer, and what to listen to. */
export function useHands(asked: Asked): Hands {
  const [pointed, setPointed] = useState<number>();
  const [isMoving, setMoving] = useState(false);
  const held = useRef<{ readonly start: Point; last: Point; hasMoved: boolean }>(undefined);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef(asked);
  useEffect(() => {
    now.current = asked;
  });
  const moving = (): void => {
    setMoving(true);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => setMoving(false), restMs);
  };

  // The page does not scroll under the wheel: that must be said before the browser scrolls, which React does not.
  useEffect(() => {
    const element = now.current.element.current;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const { size, onLook } = now.current;
      const box = element?.getBoundingClientRect();
      const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
      moving();
      onLook((camera) => zoomedAt(camera, size, at, 1.0015 ** -event.deltaY));
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => {
      element?.removeEventListener('wheel', turn);
      clearTimeout(rest.current);
    };
  }, []);

  const handlers = {
    onPointerDown: (event: PointerEvent): void => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = pointOf(event);
      held.current = { start: at, last: at, hasMoved: false };
    },
    onPointerMove: (event: PointerEvent): void => {
      const at = pointOf(event);
      const grip = held.current;
      if (!grip) {
        setPointed(under(asked, at));
        return;
      }
      grip.hasMoved ||= Math.hypot(at.x - grip.start.x, at.y - grip.start.y) > clickPx;
      if (!grip.hasMoved) return;
      const by = { x: at.x - grip.last.x, y: at.y - grip.last.y };
      grip.last = at;
      moving();
      asked.onLook((camera) => movedBy(camera, by));
    },
    onPointerUp: (event: PointerEvent): void => {
      const grip = held.current;
      held.current = undefined;
      if (grip && !grip.hasMoved) asked.onSelect(under(asked, pointOf(event)));
    },
    onPointerCancel: (): void => {
      held.current = undefined;
    },
    onPointerLeave: (): void => setPointed(undefined),
    onDoubleClick: (event: { readonly nativeEvent: MouseEvent }): void => {
      const { offsetX, offsetY } = event.nativeEvent;
      const index = under(asked, { x: offsetX, y: offsetY });
      if (index !== undefined) asked.onExpand(index);
    },
  };
  return { pointed, isMoving, handlers };
}

const pointOf = ({ nativeEvent }: PointerEvent): Point => ({
  x: nativeEvent.offsetX,
  y: nativeEvent.offsetY,
});

/** The node at a point of the screen. */
function under({ scene, size, camera }: Asked, at: Point): number | undefined {
  const { x, y } = toNetwork(camera, size, at);
  const index = scene.tree.find(x, y, 40 / camera.scale);
  const node = index === undefined ? undefined : scene.nodes[index];
  if (!node || index === undefined) return undefined;
  const there = placeOf(scene, index);
  const far = Math.hypot(there.x - x, there.y - y) * camera.scale;
  return far <= radiusOf(node) * nodeScale(camera) + reachPx ? index : undefined;
}
