import type { App, Session, WebContents } from 'electron';
import { origin } from '../protocol/origin.ts';

/** @file What no window and no page may ever do. Each rule is one of Electron's security checklist. */

/** For every page, also those we never meant to make. */
export function ruleEveryPage(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    goesNowhere(contents);
    opensNothing(contents);
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** Not by link, form, script, refresh or a dropped file. The window's own document is loaded by us, which raises none of these. */
function goesNowhere(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}

function opensNothing(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** No permission but to keep our own store from being cleared when the disk runs low (both handlers must say so). */
export function permitNothing(session: Session): void {
  const mayPersist = (permission: string, from: string): boolean =>
    permission === 'persistent-storage' && (from === origin || from.startsWith(`${origin}/`));
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(mayPersist(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, from) => mayPersist(permission, from));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
