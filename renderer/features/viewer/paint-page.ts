import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page being painted: done with the words on it, for those who hear the page; stopped when another is wanted. */
export type Painting = { readonly done: Promise<string>; readonly stop: () => void };

/** Paints one page of a document onto a canvas. */
export function paintPage(
  document: PDFDocumentProxy,
  page: number,
  zoom: number,
  canvas: HTMLCanvasElement,
): Painting {
  let stop = (): void => undefined;
  let isStopped = false;
  const paint = async (): Promise<string> => {
    const opened = await document.getPage(page);
    if (isStopped) return '';
    const viewport = opened.getViewport({ scale: zoom });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = opened.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
    return wordsOf(opened);
  };
  const done = paint().catch((cause: unknown) => {
    // Stopped, or a page that is damaged: it stays blank, and the reason is of no use to a person.
    void cause;
    return '';
  });
  return {
    done,
    stop: () => {
      isStopped = true;
      stop();
    },
  };
}

const mostWords = 4000;

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, mostWords);
}
