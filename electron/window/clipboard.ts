import { clipboard } from 'electron';

/** @file What was copied inside Probity is cleared from the clipboard at lock and at quit, if it is still there. The preload puts a
 *  mark of Chromium's own kind beside it, so we need only ask whether such a mark is there: reading would bring the text into this
 *  process. What another Chromium page put there meanwhile may go too; plain text from elsewhere stays. */

/** Where Chromium keeps the types that only pages know, on Linux, macOS and Windows. */
const markFormats = [
  'chromium/x-web-custom-data',
  'org.chromium.web-custom-data',
  'Chromium Web Custom MIME Data Format',
];
/** The pinned runtime wants them named this way; the older one of the tests takes them as they are. */
const formats = [
  ...markFormats,
  ...markFormats.map((format) => `electron application/osclipboard;format="${format}"`),
];

export type ClipboardRule = {
  /** Something was copied on our page. */
  readonly note: () => void;
  /** True when something of ours may be there. */
  readonly isPending: () => boolean;
  readonly clear: () => Promise<void>;
};

export function createClipboardRule(): ClipboardRule {
  let pending = false;
  return {
    note: () => {
      pending = true;
    },
    isPending: () => pending,
    clear: async () => {
      // X11 keeps what is merely selected as well: it is ours, or of no value.
      if (process.platform === 'linux') clearSelection();
      if (!pending) return;
      pending = false;
      const marks = await Promise.all(formats.map(async (format) => clipboard.has(format)));
      if (marks.some((found) => found)) clipboard.clear();
    },
  };
}

function clearSelection(): void {
  const current: { readonly selection?: { readonly clear: () => void } } = clipboard;
  const older: { readonly clear: (type?: string) => void } = clipboard;
  if (current.selection === undefined) older.clear('selection');
  else current.selection.clear();
}
