import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { rolldown } from 'rolldown';
import { outOf, root } from '../../build/scripts/places.mjs';
import {
  commonHeaders,
  documentPolicy,
  filePolicy,
} from '../../electron/protocol/content-policy.ts';
import { type AppFile, findFile, readFileTable } from '../../electron/protocol/file-table.ts';
import { origin as appOrigin } from '../../electron/protocol/origin.ts';

/** @file The built page and vault in Debian's Chromium, the milestone of the pinned Electron: the same files under the same policy,
 *  with the fake shell where the preload would be. Nothing leaves the machine: every request is answered here. */

const origin = 'https://probity.example';

export type Desk = {
  /** The page now. */
  readonly page: () => Page;
  /** The page is gone without warning, and with it the vault; another one opens on the same profile. */
  readonly crash: () => Promise<Page>;
};

type Fixtures = {
  readonly desk: Desk;
  /** What went wrong on any console of this story; looked at when it ends. */
  readonly complaints: string[];
};

export const test = base.extend<Fixtures, { readonly fakeShell: string }>({
  fakeShell: [
    async ({}, use) => {
      await use(await bundleFakeShell());
    },
    { scope: 'worker' },
  ],
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  desk: async ({ context, fakeShell, complaints }, use) => {
    await serveFiles(context, complaints);
    await context.addInitScript({ content: fakeShell });
    context.on('page', (page) => {
      listen(page, complaints);
    });
    let page = await open(context);
    await use({
      page: () => page,
      crash: async () => {
        await page.close({ runBeforeUnload: false });
        page = await open(context);
        return page;
      },
    });
  },
});

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/index.html`);
  return page;
}

async function serveFiles(context: BrowserContext, complaints: string[]): Promise<void> {
  const files = readFileTable(join(outOf('test'), 'renderer'));
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const isOurs = address.startsWith(`${origin}/`);
    const file = isOurs ? findFile(files, address.replace(origin, appOrigin)) : undefined;
    if (file === undefined) {
      if (!address.endsWith('/favicon.ico')) complaints.push(`asked for ${address}`);
      await route.abort();
      return;
    }
    await route.fulfill(await responseOf(file));
  });
}

async function responseOf(
  file: AppFile,
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const nonce = randomBytes(16).toString('hex');
  const content = await readFile(file.path);
  const isDocument = file.kind === 'document';
  const policy = isDocument ? documentPolicy(nonce) : filePolicy(file.kind === 'vault-worker');
  return {
    body: isDocument ? Buffer.from(content.toString().replaceAll('__CSP_NONCE__', nonce)) : content,
    headers: { ...commonHeaders, 'Content-Type': file.type, 'Content-Security-Policy': policy },
  };
}

async function bundleFakeShell(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'fake-shell-entry.ts'),
    cwd: root,
    platform: 'browser',
    transform: { define: { __FLAVOUR__: '"test"' } },
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|TrustedScript|TrustedHTML|Refused to/i.test(text)) {
      complaints.push(`policy: ${text}`);
    }
  });
}
