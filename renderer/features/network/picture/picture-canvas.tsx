import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useMedia, useSystemColours } from '../../../ui/theme.ts';
import type { Camera, Point, Size } from './camera.ts';
import { fitting, movedBy, toNetwork, withInSight, zoomedAt } from './camera.ts';
import { draw } from './draw.ts';
import { forcedPalette, paletteOf } from './palette.ts';
import { PictureButtons } from './picture-buttons.tsx';
import { isDirection, placeOf, towards, type Scene } from './scene.ts';
import { drawStill, isLarge, keptStill, type Still } from './still.ts';
import { useHands } from './use-hands.ts';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    flex: '1 1 auto',
    minHeight: '320px',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  held: {
    position: 'absolute',
    inset: 0,
    touchAction: 'none',
    cursor: 'grab',
    ':focus-visible': { outlineOffset: '-3px' },
    ':active': { cursor: 'grabbing' },
  },
  canvas: { position: 'absolute', inset: 0, width: '100%', height: '100%' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

type Props = {
  readonly scene: Scene;
  /** A new one is looked at as a whole. */
  readonly fitKey: string;
  readonly selected: string;
  readonly way: readonly string[];
  /** Organised crime groups and whom records tie to them stand out. */
  readonly groups: boolean;
  readonly onSelect: (id: string) => void;
  readonly onExpand: (id: string) => void;
  readonly onRead: () => void;
};

/** The picture: moved and brought nearer by mouse, wheel, keys and buttons; somebody is chosen by a click, or by walking along the links. */
export function PictureCanvas(props: Props) {
  const styles = useStyles();
  const id = useId();
  const { scene, fitKey, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const still = useRef<Still>(undefined);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [camera, setCamera] = useState<Camera>({ x: 0, y: 0, scale: 1 });
  const [moved, setMoved] = useState('');
  const whole = useWhole(scene, fitKey);
  const isForced = useMedia('(forced-colors: active)');
  useSystemColours();
  // Until somebody moves it, it is shown whole: while it is laid out, when neighbours come in, and in a window of another size.
  const seen = moved === fitKey ? camera : fitting(whole, size);
  // Two movements may come before the next drawing: each goes on from where the last one led.
  const now = useRef(seen);
  useEffect(() => {
    now.current = seen;
  });
  const look = (next: (camera: Camera) => Camera): void => {
    const before = now.current;
    now.current = next(before);
    if (now.current === before) return;
    setMoved(fitKey);
    setCamera(now.current);
  };
  const hands = useHands({
    ...{ element: frame, scene, size },
    camera: seen,
    onLook: look,
    onSelect: (index) => onSelect(index === undefined ? '' : (scene.nodes[index]?.id ?? '')),
    onExpand: (index) => props.onExpand(scene.nodes[index]?.id ?? ''),
  });
  const selected = scene.indexOf.get(props.selected);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const sheet = canvas.current;
    const pen = sheet?.getContext('2d', { alpha: false });
    if (!sheet || !pen || size.width === 0) return undefined;
    const request = requestAnimationFrame(() => {
      const sharpness = window.devicePixelRatio;
      const [width, height] = [size.width, size.height].map((side) => Math.round(side * sharpness));
      if (width !== undefined && sheet.width !== width) sheet.width = width;
      if (height !== undefined && sheet.height !== height) sheet.height = height;
      pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
      const palette = isForced ? forcedPalette : paletteOf(sheet);
      if (hands.isMoving && still.current?.scene === scene && isLarge(scene)) {
        drawStill({ pen, size, camera: seen, palette }, still.current);
        return;
      }
      draw({
        ...{ pen, scene, size, camera: seen, isMoving: hands.isMoving, palette },
        font: getComputedStyle(sheet).fontFamily,
        marks: {
          selected,
          pointed: hands.pointed,
          groups: props.groups,
          way: props.way.flatMap((each) => scene.indexOf.get(each) ?? []),
        },
      });
      still.current = isLarge(scene) ? keptStill(sheet, seen, scene) : undefined;
    });
    return () => cancelAnimationFrame(request);
  });

  const select = (index: number | undefined): void => {
    const node = index === undefined ? undefined : scene.nodes[index];
    if (!node || index === undefined) return;
    onSelect(node.id);
    look((before) => withInSight(before, size, placeOf(scene, index)));
  };
  const middle: Point = { x: size.width / 2, y: size.height / 2 };
  const zoom = (times: number): void => look((before) => zoomedAt(before, size, middle, times));
  const wholly = (): void => setMoved('');
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const done = pressed(event);
    if (done) event.preventDefault();
  };
  const pressed = ({ key, shiftKey }: KeyboardEvent): boolean => {
    if (isDirection(key)) {
      if (shiftKey) look((before) => movedBy(before, pushes[key]));
      else select(selected === undefined ? nearestTo(middle) : towards(scene, selected, key));
      return true;
    }
    if (key === '+' || key === '=') zoom(1.25);
    else if (key === '-') zoom(0.8);
    else if (key === '0') wholly();
    else if (key === 'PageDown' || key === 'PageUp')
      select(nextLinked(key === 'PageDown' ? 1 : -1));
    else if (key === 'Enter' && selected !== undefined) props.onRead();
    else if (key.toLowerCase() === 'e' && props.selected !== '') props.onExpand(props.selected);
    else if (key === 'Escape' && props.selected !== '') onSelect('');
    else return false;
    return true;
  };
  const nearestTo = (at: Point): number | undefined => {
    const { x, y } = toNetwork(seen, size, at);
    return scene.tree.find(x, y);
  };
  /** From the best linked to the next, all round. */
  const nextLinked = (by: 1 | -1): number | undefined => {
    const at = selected === undefined ? -1 : scene.byImportance.indexOf(selected);
    return scene.byImportance.at((at + by) % Math.max(scene.byImportance.length, 1));
  };

  return (
    <div ref={frame} className={styles.frame}>
      <canvas ref={canvas} className={styles.canvas} />
      <div
        role="application"
        aria-label="Picture of the network"
        aria-roledescription="network picture"
        aria-describedby={`${id}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is worked by its keys
        tabIndex={0}
        className={styles.held}
        style={{ cursor: hands.pointed === undefined ? undefined : 'pointer' }}
        onKeyDown={press}
        {...hands.handlers}
      />
      <p id={`${id}-keys`} className={styles.hidden}>
        Arrows walk along the links. Page Down and Page Up go from the best linked to the next.
        Enter reads who is chosen, E brings in the links of whoever is chosen, plus and minus come
        nearer and go farther, Shift with arrows moves the picture, 0 shows all of it. The table
        holds the same.
      </p>
      <PictureButtons onNearer={() => zoom(1.4)} onFarther={() => zoom(1 / 1.4)} onWhole={wholly} />
    </div>
  );
}

/** The places that are to be in sight. Who is hidden by the time has only gone for a moment: nothing moves because of it. */
function useWhole(scene: Scene, fitKey: string): Float32Array {
  const [kept, setKept] = useState({ scene, fitKey });
  const isMore = kept.fitKey !== fitKey || scene.nodes.length >= kept.scene.nodes.length;
  if (isMore && (kept.scene !== scene || kept.fitKey !== fitKey)) setKept({ scene, fitKey });
  return isMore ? scene.places : kept.scene.places;
}

const pushes = {
  ...{ ArrowRight: { x: -80, y: 0 }, ArrowLeft: { x: 80, y: 0 } },
  ...{ ArrowDown: { x: 0, y: -80 }, ArrowUp: { x: 0, y: 80 } },
} as const;
