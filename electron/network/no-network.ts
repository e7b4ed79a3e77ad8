import type { App, Session } from 'electron';
import { isOurs } from './our-requests.ts';

/** @file No connection and no datagram leaves the application. A content policy alone lets WebRTC out, so there are four layers:
 *  the policy (electron/protocol), cancelled requests, no name that resolves, and no WebRTC route; and a proxy that is not there. */

/** Before the application is ready. */
export function refuseNetworkAtStart(app: App): void {
  // Also catches addresses written as numbers.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('no-pings');
  for (const part of ['background-networking', 'component-update', 'domain-reliability', 'sync']) {
    app.commandLine.appendSwitch(`disable-${part}`);
  }
}

/** For a session, before its first window. */
export async function refuseNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !isOurs(request.url) });
  });
  // The speller would fetch its dictionaries.
  session.setSpellCheckerEnabled(false);
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: '127.0.0.1:1',
    proxyBypassRules: '<-loopback>',
  });
}
