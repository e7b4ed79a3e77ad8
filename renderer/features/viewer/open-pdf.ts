import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import readerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { trustedWorkerAddress } from '../../vault-client/trusted-types.ts';
import { OurFonts } from './pdf-fonts.ts';

/** @file A PDF is read by a worker of its own, which has no key and no network and ends with the page that shows it. Scripts, forms,
 *  links and attachments of the document are not looked at; its fonts are drawn as outlines, never handed to the system. */

/** A document that is open, and how to end its reader. */
export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => void };

/** Opens a PDF. Throws where it is none, is damaged, or asks for a password. */
export async function openPdf(bytes: Bytes): Promise<OpenPdf> {
  const thread = new Worker(trustedWorkerAddress(readerAddress), { type: 'module', name: 'pdf' });
  GlobalWorkerOptions.workerPort = thread;
  const task = getDocument({
    // The reader takes its bytes over.
    data: bytes.slice(),
    BinaryDataFactory: OurFonts,
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false },
    ...{ enableXfa: false, useWasm: false, useWorkerFetch: false, stopAtErrors: false },
    maxImageSize: largestPicturePixels,
    canvasMaxAreaInBytes: largestPicturePixels * 4,
    verbosity: 0,
  });
  const close = (): void => {
    void task.destroy().finally(() => thread.terminate());
  };
  try {
    return { document: await task.promise, close };
  } catch (cause: unknown) {
    close();
    throw cause;
  }
}

/** A picture in a document may not be larger: what would fill the memory is left out. */
const largestPicturePixels = 64 * 1024 * 1024;
