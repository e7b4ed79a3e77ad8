import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type PointerEvent } from 'react';
import { FieldFrame } from '../../../ui/form/field-frame.tsx';
import { useField } from '../../../ui/form/use-field.ts';

/** The field on which a stroke is drawn, in its own measure (live/events.ts). */
const field = { width: 600, height: 160 } as const;
const most = { strokes: 100, numbers: 3_998 } as const;

const useStyles = makeStyles({
  pad: {
    display: 'block',
    width: '100%',
    maxWidth: '360px',
    aspectRatio: '600 / 160',
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    touchAction: 'none',
  },
});

type Props = { readonly name: string; readonly label: string };

/** A place to sign with pen or finger. The name typed above it is the signature where nobody draws: no keyboard is left out. */
export function SignaturePad({ name, label }: Props) {
  const styles = useStyles();
  const { value, change, id, error } = useField(name);
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = strokesOf(value);
  const drawing = useRef<number[]>(undefined);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, strokes);
  });

  const pointOf = (event: PointerEvent<HTMLCanvasElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      within(((event.clientX - box.left) / box.width) * field.width, field.width),
      within(((event.clientY - box.top) / box.height) * field.height, field.height),
    ];
  };
  const move = (event: PointerEvent<HTMLCanvasElement>): void => {
    const stroke = drawing.current;
    if (!stroke || stroke.length >= most.numbers) return;
    stroke.push(...pointOf(event));
    const context = canvas.current?.getContext('2d');
    if (context) draw(context, [...strokes, stroke]);
  };
  const lift = (): void => {
    const stroke = drawing.current;
    drawing.current = undefined;
    if (stroke && strokes.length < most.strokes) change([...strokes, stroke]);
  };
  return (
    <FieldFrame
      name={name}
      label={label}
      optional
      hint="The typed name is the signature where nothing is drawn."
      error={error}
      below={
        <Button size="small" disabled={strokes.length === 0} onClick={() => change([])}>
          Clear the drawing
        </Button>
      }
    >
      <canvas
        id={id}
        ref={canvas}
        role="img"
        aria-label={strokes.length === 0 ? 'Nothing is drawn' : 'A drawn signature'}
        width={field.width}
        height={field.height}
        className={styles.pad}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = [...pointOf(event)];
        }}
        onPointerMove={move}
        onPointerUp={lift}
        onPointerCancel={lift}
      />
    </FieldFrame>
  );
}

const strokesOf = (value: unknown): readonly (readonly number[])[] =>
  Array.isArray(value) ? (value as number[][]) : [];

const within = (value: number, limit: number): number =>
  Math.max(0, Math.min(limit, Math.round(value)));

function draw(context: CanvasRenderingContext2D, strokes: readonly (readonly number[])[]): void {
  context.clearRect(0, 0, field.width, field.height);
  context.strokeStyle = '#1b1a19';
  context.lineWidth = 3;
  context.lineCap = 'round';
  for (const stroke of strokes) {
    context.beginPath();
    for (let index = 0; index + 1 < stroke.length; index += 2) {
      const [x, y] = [stroke[index] ?? 0, stroke[index + 1] ?? 0];
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.stroke();
  }
}
