import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { drawOutsideKeys } from './draw-outside-keys.ts';

const font = (name: string) =>
  copyBytes(readFileSync(`node_modules/@expo-google-fonts/noto-sans/${name}.ttf`));
const fonts = {
  regular: font('400Regular/NotoSans_400Regular'),
  bold: font('700Bold/NotoSans_700Bold'),
};
const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { encoding: 'utf8' });

it('is one page whose fingerprint, words and codes an outsider reads back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outside-page-'));
  const at = { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 };
  const words = ['copper', 'lantern', 'orchard', 'ribbon', 'saddle', 'timber'];
  const keys = {
    fingerprint: 'SHA256:h0pElB1R7v8Vt9Xh0pElB1R7v8Vt9Xh0pElB1R7v8Vt',
    recipient: 'age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq',
    allowedSigners:
      'ccu-unit namespaces="ccu-sealed-bundle" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHwF8Vt9Xh0pElB1R7v8Vt9Xh0pElB1R7v8Vt9Xh0pE',
    ...{ words, madeAt: at, printedAt: at },
  };
  const named = { unitName: 'Counter Corruption Unit', force: 'Example Constabulary' };
  const { bytes, pages } = await drawOutsideKeys({ ...keys, ...named }, fonts);
  expect(pages).toBe(1);
  const path = join(folder, 'page.pdf');
  writeFileSync(path, bytes);
  expect(tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  const text = tool('pdftotext', '-layout', path, '-');
  for (const each of [keys.fingerprint, keys.recipient, ...words, 'may be given to anybody'])
    expect(text).toContain(each);
  tool('pdftoppm', '-r', '150', '-png', path, join(folder, 'page'));
  const codes = tool('zbarimg', '--raw', '-q', join(folder, 'page-1.png')).trim().split('\n');
  expect(codes.toSorted()).toEqual([keys.recipient, keys.allowedSigners].toSorted());
  rmSync(folder, { recursive: true });
});
