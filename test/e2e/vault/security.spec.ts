import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import { launchEnvironment, machineSwitches } from '../../../build/scripts/launch.mjs';
import { outOf } from '../../../build/scripts/places.mjs';
import { Desk, type Place } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { startNetworkProbe } from '../tools/network-probe.ts';

/** @file A walk through every place of an open vault, with hostile hands on the page. No console of the walk may complain. */

const electron = createRequire(import.meta.url)('electron') as string;
const places: readonly Place[] = [
  'My work',
  'Cases',
  'Search',
  'Sealed copies',
  'Health',
  'Unit and settings',
];

test('an open vault reaches nothing outside, opens no window and goes nowhere', async ({
  start,
  complaints,
}) => {
  const probe = await startNetworkProbe();
  const probity = await start();
  await setUpUnit(probity.page());
  const page = probity.page();
  const desk = new Desk(page);
  for (const place of places) await desk.goTo(place);
  // Everything a person can do raised not one violation; what follows provokes them on purpose.
  expect(complaints).toEqual([]);

  const address = page.url();
  const tried = await page.evaluate(
    async ({ tcpPort, udpPort }) => {
      const base = `http://127.0.0.1:${String(tcpPort)}`;
      await fetch(base).catch(() => undefined);
      navigator.sendBeacon(base, 'x');
      Object.assign(new Image(), { src: base });
      location.href = base;
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: `stun:127.0.0.1:${String(udpPort)}` }],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      const hostile = [
        '/..%2fmain.cjs',
        '/%2e%2e/package.json',
        '/electron/main.cjs',
        '//etc/passwd',
      ];
      const statuses = await Promise.all(
        hostile.map(async (path) => (await fetch(path).catch(() => ({ status: 404 }))).status),
      );
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return {
        statuses: [...new Set(statuses)],
        opened: window.open(base) !== null,
        asked: await Notification.requestPermission(),
      };
    },
    { tcpPort: probe.tcpPort, udpPort: probe.udpPort },
  );
  expect(tried).toEqual({ statuses: [404], opened: false, asked: 'denied' });
  expect([probe.connections(), probe.datagrams()]).toEqual([0, 0]);
  expect(page.url()).toBe(address);
  expect(probity.app.windows()).toHaveLength(1);
  // By hand: the driver's own expectations wait for the navigation that was refused.
  expect(await page.evaluate(() => document.querySelector('nav[aria-label="Main"]') !== null)).toBe(
    true,
  );
  await probe.stop();
  complaints.splice(0);
});

test('a second start shows the window that is open and ends', async ({ start }) => {
  const probity = await start();
  const second = spawn(electron, [...machineSwitches(), outOf('test'), 'app://evil/'], {
    env: { ...launchEnvironment(), PROBITY_USER_DATA: probity.profile },
  });
  let said = '';
  second.stderr.on('data', (part: Buffer) => (said += part.toString()));
  expect(await new Promise((resolve) => second.on('close', resolve))).toBe(0);
  expect(said).toContain('already open for this profile');
  expect(probity.app.windows()).toHaveLength(1);
});
