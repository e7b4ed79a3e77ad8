import { expect } from '@playwright/test';
import { test } from './shell-app.ts';

/** @file What no page can do, whatever runs in it. Each probe is tried from a timer, where the page's own policy holds. */

test('every page is sandboxed, isolated and without Node', async ({ launch }) => {
  const { app, page } = await launch();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Not in the types of the pinned line; there in the runtime of the tests.
      const read: unknown = Reflect.get(contents, 'getLastWebPreferences');
      return typeof read === 'function' ? (Reflect.apply(read, contents, []) as object) : {};
    }),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(
    await page.evaluate(() => [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
    ]),
  ).toEqual(['undefined', 'undefined']);
  expect(await page.evaluate(() => [window.isSecureContext, window.crossOriginIsolated])).toEqual([
    true,
    true,
  ]);
});

test('the page is given three functions, which it cannot change', async ({ launch }) => {
  const { page } = await launch();
  const given = await page.evaluate(() => {
    const bridge = window.probity;
    if (bridge === undefined) return 'nothing';
    const attempt = (act: () => void): string => {
      try {
        act();
        return 'silently';
      } catch {
        return 'refused';
      }
    };
    attempt(() => Object.assign(bridge, { lock: () => 'mine' }));
    attempt(() => Reflect.set(window, 'probity', {}));
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      kept: window.probity === bridge && !String(bridge.lock).includes('mine'),
    };
  });
  expect(given).toEqual({ names: ['connect', 'dropped', 'lock'], frozen: true, kept: true });
});

test('the window keeps its neutral title whatever the page calls itself', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => (document.title = 'NA/2026 a name'));
  expect(
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    ),
  ).toEqual(['Probity']);
});

test('the policy refuses scripts, markup, styles and workers that are not ours', async ({
  launch,
}) => {
  const { page } = await launch();
  const outcome = await page.evaluate(async () => {
    const tried: Record<string, string> = {};
    const attempt = (name: string, act: () => unknown): void => {
      try {
        act();
        tried[name] = 'let through';
      } catch {
        tried[name] = 'refused';
      }
    };
    await new Promise<void>((done) => {
      setTimeout(() => {
        attempt('markup', () => (document.body.innerHTML = '<b>x</b>'));
        attempt(
          'script address',
          () => (document.createElement('script').src = '/assets/probe.js'),
        );
        attempt('policy', () =>
          window.trustedTypes?.createPolicy('mine', { createScriptURL: (url) => url }),
        );
        attempt('function', () => new Function('return 1'));
        attempt('wasm', () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
        const style = document.createElement('style');
        style.textContent = '#heading { color: rgb(1, 2, 3) }';
        document.head.append(style);
        const image = document.createElement('img');
        image.src = 'https://example.org/x.png';
        document.body.append(image);
        setTimeout(done, 300);
      });
    });
    const heading = document.getElementById('heading');
    return {
      tried,
      colour: heading && getComputedStyle(heading).color,
      violations: [...new Set(window.violations)].sort(),
    };
  });
  expect(outcome.tried).toEqual({
    markup: 'refused',
    'script address': 'refused',
    policy: 'refused',
    function: 'refused',
    wasm: 'refused',
  });
  expect(outcome.colour).not.toBe('rgb(1, 2, 3)');
  expect(outcome.violations).toEqual(
    expect.arrayContaining(['img-src', 'style-src-elem', 'trusted-types']),
  );
});

test('styles that carry the nonce of their document are let through, and each document has its own', async ({
  launch,
}) => {
  const [first, second] = [await launch(), await launch()];
  const apply = () => {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = '#heading { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const heading = document.getElementById('heading');
    return { nonce, colour: heading && getComputedStyle(heading).color };
  };
  const [one, other] = [await first.page.evaluate(apply), await second.page.evaluate(apply)];
  expect([one.colour, other.colour]).toEqual(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
  expect(one.nonce).toMatch(/^[0-9a-f]{32}$/);
  expect(other.nonce).not.toBe(one.nonce);
});

test('nothing leads away from the document', async ({ launch }) => {
  const { app, page } = await launch();
  const address = page.url();
  await page.evaluate(async () => {
    const link = (href: string, target = ''): void => {
      const anchor = Object.assign(document.createElement('a'), { href, target });
      document.body.append(anchor);
      anchor.click();
    };
    const form = Object.assign(document.createElement('form'), {
      action: 'https://example.org/',
      method: 'post',
    });
    document.body.append(form);
    form.submit();
    for (const href of [
      'https://example.org/',
      'file:///etc/passwd',
      'app://probity/other.html',
      'javascript:void(0)',
      'mailto:a@b.example',
    ]) {
      link(href);
      link(href, '_blank');
      location.href = href;
    }
    location.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect(page.url()).toBe(address);
  expect(await page.locator('#heading').textContent()).toContain('shell');
  expect(await page.evaluate(() => window.open('about:blank'))).toBeNull();
  expect(app.windows()).toHaveLength(1);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('no permission is given but to keep the store', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'clipboard-write',
      'midi',
      'background-sync',
    ];
    const found: Record<string, string> = {};
    for (const name of names) {
      found[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
        (status) => status.state,
        () => 'unknown',
      );
    }
    found['notification asked'] = await Notification.requestPermission();
    found['clipboard written'] = await navigator.clipboard.writeText('x').then(
      () => 'done',
      () => 'denied',
    );
    found['screen taken'] = await navigator.mediaDevices.getDisplayMedia().then(
      () => 'done',
      () => 'denied',
    );
    return found;
  });
  expect(
    Object.entries(states).filter(([, state]) => state === 'granted' || state === 'done'),
  ).toEqual([]);
  expect(
    await page.evaluate(async () => [
      await navigator.storage.persist(),
      await navigator.storage.persisted(),
    ]),
  ).toEqual([true, true]);
});

test('hostile addresses of our own scheme are answered by nothing', async ({ launch }) => {
  const { page } = await launch();
  const answered = await page.evaluate(async () => {
    const parts = [
      '..',
      '%2e%2e',
      '..%2f',
      '%5c',
      '//',
      'index.html',
      'INDEX.HTML',
      'index.html%00',
      'index.html?x',
      'assets',
      '%c0%ae',
      'package.json',
      'electron',
      'main.cjs',
      '\u202e',
      'etc/passwd',
    ];
    const addresses: string[] = [];
    for (const one of parts) {
      for (const two of parts)
        for (const by of ['/', '', '%2f', '\\']) addresses.push(`/${one}${by}${two}`);
    }
    addresses.push('app://other/index.html', 'app://probity:8/index.html', 'app://probity/');
    const found: string[] = [];
    await Promise.all(
      addresses.map(async (address) => {
        const response = await fetch(address).catch(() => undefined);
        if (response?.ok === true) found.push(new URL(address, location.href).href);
      }),
    );
    return {
      tried: addresses.length,
      found: [...new Set(found)],
      method: (await fetch('/index.html', { method: 'POST' }).catch(() => ({ status: 'refused' })))
        .status,
    };
  });
  expect(answered.tried).toBeGreaterThan(1000);
  // The engine itself resolves `..` before it asks; what is left is the document's own address or nothing.
  expect(answered.found.filter((address) => address !== 'app://probity/index.html')).toEqual([]);
  expect(answered.method).toBe(404);
});

test('every file says what may be done with it', async ({ launch }) => {
  const { page } = await launch();
  const headers = await page.evaluate(async () => {
    const read = async (address: string) => Object.fromEntries((await fetch(address)).headers);
    return {
      page: await read('/index.html'),
      worker: await read('/assets/vault.worker-probe.js'),
      script: await read('/assets/probe.js'),
    };
  });
  for (const header of Object.values(headers)) {
    expect(header).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(header['content-security-policy']).toContain("default-src 'none'");
  }
  expect(headers.worker['content-security-policy']).toContain('wasm-unsafe-eval');
  expect(headers.page['content-security-policy']).not.toContain('unsafe');
  expect(headers.script['content-security-policy']).not.toContain('unsafe');
});
