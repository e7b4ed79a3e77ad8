import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  copiedMark,
  pageChannels,
  portMessage,
  type PageBridge,
} from '../shared/contract/channels.ts';

/** @file Between the page and the shell: three functions, a port handed on, and a mark on what is copied. No packages, no schemas. */

const bridge: PageBridge = {
  connect: () => {
    ipcRenderer.send(pageChannels.connect);
  },
  lock: () => {
    ipcRenderer.send(pageChannels.lock);
  },
  dropped: async (files) => {
    // Only what the person really dropped has a path: a file that a script made has none.
    const paths = files.flatMap((file) =>
      file instanceof File ? webUtils.getPathForFile(file) : [],
    );
    await ipcRenderer.invoke(
      pageChannels.dropped,
      paths.filter((path) => path !== ''),
    );
  },
};
contextBridge.exposeInMainWorld('probity', bridge);

ipcRenderer.on(pageChannels.port, (event) => {
  window.postMessage(portMessage, window.location.origin, event.ports);
});

window.addEventListener('copy', markCopied);
window.addEventListener('cut', markCopied);

/** Puts our mark beside what is copied; the shell looks for it at lock (electron/window/clipboard.ts). */
function markCopied(event: ClipboardEvent): void {
  if (event.clipboardData === null) return;
  if (!event.defaultPrevented) {
    const text = selectedText();
    if (text === '') return;
    event.clipboardData.setData('text/plain', text);
    if (event.type === 'cut') deleteSelection();
    event.preventDefault();
  }
  event.clipboardData.setData(copiedMark, '1');
  ipcRenderer.send(pageChannels.copied);
}

function selectedText(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (field instanceof HTMLInputElement && field.type === 'password') return '';
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return window.getSelection()?.toString() ?? '';
}

/** The one way that the page's own undo knows of. */
function deleteSelection(): void {
  // oxlint-disable-next-line typescript/no-deprecated -- no successor keeps the undo history
  document.execCommand('delete');
}
