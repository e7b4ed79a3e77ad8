import { afterEach, expect, it, vi } from 'vitest';
import { OurFonts } from './pdf-fonts.ts';

afterEach(() => vi.unstubAllGlobals());

it('fetches from our own files what a document names, and nothing that is not listed', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response('map'));
  });
  const fonts = new OurFonts();
  await fonts.fetch({ kind: 'cMapUrl', filename: '90ms-RKSJ-H.bcmap' });
  await fonts.fetch({ kind: 'standardFontDataUrl', filename: 'FoxitSymbol.pfb' });
  expect(asked).toEqual([
    expect.stringMatching(/^\/[^:]*90ms-RKSJ-H[^/]*\.bcmap/),
    expect.stringMatching(/^\/[^:]*FoxitSymbol[^/]*\.pfb/),
  ]);
  for (const filename of ['../cmaps/H.bcmap', '__proto__', 'constructor', 'https://a.example/H'])
    for (const kind of ['cMapUrl', 'standardFontDataUrl', 'wasmUrl'])
      await expect(fonts.fetch({ kind, filename })).rejects.toThrow('not shipped');
  expect(asked).toHaveLength(2);
});
