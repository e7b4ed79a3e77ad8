import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { expect } from '@playwright/test';
import { startNetworkProbe } from '../tools/network-probe.ts';
import { test } from './shell-app.ts';

/** @file Zero connections and zero datagrams, counted by servers that are first shown to count. */

test('the counting servers count', async () => {
  const probe = await startNetworkProbe();
  await new Promise<void>((resolve) => {
    const socket = connect(probe.tcpPort, '127.0.0.1', () => socket.end(resolve));
  });
  const sender = createSocket('udp4');
  await new Promise((resolve) => sender.send('x', probe.udpPort, '127.0.0.1', resolve));
  await expect.poll(() => [probe.connections(), probe.datagrams()]).toEqual([1, 1]);
  sender.close();
  await probe.stop();
});

test('nothing that a page or a worker can try leaves the application', async ({ launch }) => {
  const probe = await startNetworkProbe();
  const { page } = await launch();
  await page.evaluate(
    async ({ tcpPort, udpPort }) => {
      const base = `127.0.0.1:${String(tcpPort)}`;
      const tries: (() => unknown)[] = [
        () => fetch(`http://${base}/fetch`),
        () => fetch(`https://${base}/fetch`, { mode: 'no-cors' }),
        () => navigator.sendBeacon(`http://${base}/beacon`, 'x'),
        () => Object.assign(new Image(), { src: `http://${base}/image` }),
        () => new WebSocket(`ws://${base}/socket`),
        () => new EventSource(`http://${base}/events`),
        () => new XMLHttpRequest().open('GET', `http://${base}/xhr`, false),
        ...[
          'prefetch',
          'preconnect',
          'dns-prefetch',
          'preload',
          'stylesheet',
          'icon',
          'manifest',
        ].map((rel) => () => {
          document.head.append(
            Object.assign(document.createElement('link'), {
              rel,
              href: `http://${base}/${rel}`,
              as: 'script',
            }),
          );
        }),
        () => {
          const anchor = Object.assign(document.createElement('a'), {
            href: '#x',
            ping: `http://${base}/ping`,
          });
          document.body.append(anchor);
          anchor.click();
        },
        () => {
          const frame = Object.assign(document.createElement('iframe'), {
            src: `http://${base}/frame`,
          });
          document.body.append(frame);
        },
        () => {
          const form = Object.assign(document.createElement('form'), {
            action: `http://${base}/form`,
            method: 'post',
          });
          document.body.append(form);
          form.submit();
        },
        () => window.open(`http://${base}/open`),
        () => (location.href = `http://${base}/away`),
        () => import(/* @vite-ignore */ `http://${base}/module.js`),
        () => new Worker(`http://${base}/worker.js`),
        () => {
          const Transport: unknown = Reflect.get(window, 'WebTransport');
          if (typeof Transport === 'function')
            Reflect.construct(Transport, [`https://127.0.0.1:${String(udpPort)}/wt`]);
        },
        async () => {
          const peer = new RTCPeerConnection({
            iceServers: [
              { urls: `stun:127.0.0.1:${String(udpPort)}` },
              { urls: `turn:${base}?transport=tcp`, username: 'a', credential: 'b' },
              { urls: `turn:127.0.0.1:${String(udpPort)}`, username: 'a', credential: 'b' },
            ],
          });
          peer.createDataChannel('x');
          await peer.setLocalDescription(await peer.createOffer());
        },
      ];
      for (const act of tries) {
        try {
          void Promise.resolve(act()).catch(() => undefined);
        } catch {
          // refused at once, which is as good
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 4000));
    },
    { tcpPort: probe.tcpPort, udpPort: probe.udpPort },
  );
  expect([probe.connections(), probe.datagrams()]).toEqual([0, 0]);
  await probe.stop();
});
