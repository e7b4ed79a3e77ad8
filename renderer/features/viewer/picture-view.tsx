import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FileContent } from '../../../shared/domain/exhibit/content.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { Heed } from '../../ui/heed.tsx';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '75vh',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  picture: { display: 'block', maxWidth: '100%', margin: '0 auto' },
});

const types: Readonly<Partial<Record<FileContent, string>>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
};

/** A picture, painted on a canvas: what else the file holds (where and when it was taken, scripts, further pictures) is not shown. */
export function PictureView(props: {
  readonly bytes: Bytes;
  readonly name: string;
  readonly content: FileContent;
}) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<{ readonly size?: string; readonly failed?: true }>({});
  const { bytes, content } = props;
  useEffect(() => {
    let left = false;
    const paint = async (): Promise<void> => {
      try {
        const bitmap = await createImageBitmap(new Blob([bytes], { type: types[content] ?? '' }));
        const target = canvas.current;
        if (!left && target) {
          target.width = bitmap.width;
          target.height = bitmap.height;
          target.getContext('2d')?.drawImage(bitmap, 0, 0);
          setState({ size: `${String(bitmap.width)} × ${String(bitmap.height)}` });
        }
        bitmap.close();
      } catch (cause: unknown) {
        // What is no picture after all, or too large to paint: the reason says nothing a person could use.
        void cause;
        if (!left) setState({ failed: true });
      }
    };
    void paint();
    return () => {
      left = true;
    };
  }, [bytes, content]);
  return state.failed ? (
    <Heed tone="warning">
      This picture cannot be shown. It may be damaged, or not what it seems to be. Save it out where
      somebody has to look at it.
    </Heed>
  ) : (
    <>
      <Scrolled className={styles.frame} label={`The picture ${props.name}`}>
        <canvas
          ref={canvas}
          className={styles.picture}
          role="img"
          aria-label={`The picture ${props.name}`}
        />
      </Scrolled>
      <Text size={200}>{state.size ?? ''}</Text>
    </>
  );
}
