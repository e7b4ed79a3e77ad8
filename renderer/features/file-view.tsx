import type { FileContent } from '../../shared/domain/exhibit/content.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { PdfView } from './viewer/pdf-view.tsx';
import { PictureView } from './viewer/picture-view.tsx';
import { TextView } from './viewer/text-view.tsx';

/** What is in a file, drawn inside the vault: a picture, a PDF or plain text. Nothing in it is run, opened elsewhere or fetched (decision
 *  0041). `wholeBytes`: of the file, where only its beginning is here. */
export function FileView(props: {
  readonly bytes: Bytes;
  readonly name: string;
  readonly content: FileContent;
  readonly wholeBytes: number;
}) {
  const { bytes, name, content } = props;
  switch (content) {
    case 'pdf':
      return <PdfView bytes={bytes} name={name} />;
    case 'text':
      return <TextView bytes={bytes} name={name} wholeBytes={props.wholeBytes} />;
    default:
      return <PictureView bytes={bytes} name={name} content={content} />;
  }
}
