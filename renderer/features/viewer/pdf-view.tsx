import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { Group } from '../../ui/group.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Scrolled } from '../../ui/scrolled.tsx';
import { Working } from '../../ui/working.tsx';
import { openPdf, type OpenPdf } from './open-pdf.ts';
import { paintPage } from './paint-page.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  frame: {
    overflow: 'auto',
    maxHeight: '75vh',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  page: { display: 'block', margin: '0 auto' },
});

const zooms = [0.75, 1, 1.5, 2, 3] as const;

/** A PDF, page by page, painted as a picture. */
export function PdfView({ bytes, name }: { readonly bytes: Bytes; readonly name: string }) {
  const [pdf, setPdf] = useState<OpenPdf | 'failed'>();
  useEffect(() => {
    let left = false;
    let open: OpenPdf | undefined;
    const begin = async (): Promise<void> => {
      try {
        open = await openPdf(bytes);
        if (left) open.close();
        else setPdf(open);
      } catch (cause: unknown) {
        // Damaged, locked by a password, or no PDF: the reader's words are of no use to a person.
        void cause;
        if (!left) setPdf('failed');
      }
    };
    void begin();
    return () => {
      left = true;
      open?.close();
    };
  }, [bytes]);
  if (pdf === undefined) return <Working says="Reading the document" />;
  if (pdf === 'failed')
    return (
      <Heed tone="warning">
        This PDF cannot be shown. It may be damaged, or locked by a password. Save it out where
        somebody has to look at it.
      </Heed>
    );
  return <Pages pdf={pdf} name={name} />;
}

function Pages({ pdf, name }: { readonly pdf: OpenPdf; readonly name: string }) {
  const styles = useStyles();
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const pages = pdf.document.numPages;
  useEffect(() => {
    const target = canvas.current;
    if (!target) return undefined;
    const painting = paintPage(pdf.document, page, zooms[zoom] ?? 1, target);
    void painting.done.then(setText);
    return painting.stop;
  }, [pdf, page, zoom]);
  return (
    <>
      <Group className={styles.bar} label="Pages">
        <Button size="small" disabledFocusable={page <= 1} onClick={() => setPage(page - 1)}>
          Page before
        </Button>
        <Button size="small" disabledFocusable={page >= pages} onClick={() => setPage(page + 1)}>
          Next page
        </Button>
        <Text aria-live="polite">
          Page {page} of {pages}
        </Text>
        <Button
          size="small"
          disabledFocusable={zoom >= zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          Larger
        </Button>
        <Button size="small" disabledFocusable={zoom <= 0} onClick={() => setZoom(zoom - 1)}>
          Smaller
        </Button>
      </Group>
      <Scrolled className={styles.frame} label={`Page ${String(page)} of ${name}`}>
        <canvas
          ref={canvas}
          className={styles.page}
          role="img"
          aria-label={text === '' ? `Page ${String(page)}` : text}
        />
      </Scrolled>
      <Text size={200}>
        Painted as a picture: links, forms, scripts and attachments of the document do nothing here.
      </Text>
    </>
  );
}
