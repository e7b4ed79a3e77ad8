import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNative } from '../../electron/sealer/native-sodium.ts';
import { contentOf, isProgram } from '../../shared/domain/exhibit/content.ts';
import {
  createPartOpener,
  openWholePart,
  partStartBytes,
} from '../../shared/formats/sealed-file.ts';
import { assert } from '../../shared/kit/assert.ts';
import { copyBytes, hexToBytes } from '../../shared/kit/bytes.ts';
import { sealedFile } from '../../shared/kit/sealed-file.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import { nativePath } from '../fakes/sealer.ts';
import type { Target } from './target.ts';

/** @file The readers of sealed files: a part as it lies on a share, the list of one as an event carries it, and what a file is by its first
 *  bytes. */

const sodium = loadNative(nativePath);
assert(sodium, 'sodium-native has a binary for this machine');
const native = sodium;
const keySecret = hexToBytes('8f'.repeat(32)) ?? new Uint8Array(32);
const place = { keySecret, fileId: '5a'.repeat(16), number: 0 };

const aList = encodeText(
  JSON.stringify({
    ...{ fileId: '5a'.repeat(16), sizeBytes: 1200, sha512: 'ab'.repeat(64) },
    parts: [{ name: `${'cd'.repeat(32)}.prt`, sizeBytes: 1200 }],
  }),
);

/** What takes bytes of a sealed file apart. */
export const fileTargets: readonly Target[] = [
  {
    name: 'file-part',
    // Small parts that open, with the header libsodium drew for them once, lie in the corpus.
    seeds: () => [copyBytes(readFileSync(join(process.cwd(), 'test/vectors/v1/sealed-file.prt')))],
    parse: (bytes) => {
      const opened = openWholePart(native, place, bytes);
      const opening = createPartOpener(
        native,
        place,
        bytes.subarray(0, partStartBytes),
        bytes.length,
      );
      if (opened.ok) {
        assert(opening.ok, 'what opens whole begins well');
        assert(opened.value.length <= bytes.length, 'nothing comes of nothing');
        assert(
          opened.value.every((byte) => byte === 7),
          'what opens is what was sealed',
        );
      }
      return opened.ok ? `content-${opened.value.length > 0 ? 'some' : 'none'}` : opened.error.kind;
    },
  },
  {
    name: 'file-list',
    seeds: () => [aList],
    parse: (bytes) => {
      let value: unknown;
      try {
        value = JSON.parse(new TextDecoder().decode(bytes));
      } catch {
        return 'no-json';
      }
      const read = sealedFile.safeParse(value);
      if (!read.success) return 'no-list';
      const sum = read.data.parts.reduce((total, part) => total + part.sizeBytes, 0);
      assert(sum === read.data.sizeBytes, 'the parts are the file');
      return 'list';
    },
  },
  {
    name: 'file-content',
    seeds: () =>
      ['%PDF-1.7', 'GIF8', '\u0089PNG', 'MZ', '#!/bin/sh', 'PK\u0003\u0004', 'RIFF....WEBP'].map(
        encodeText,
      ),
    parse: (bytes) => {
      const content = contentOf(bytes);
      const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      assert(
        isProgram({ name: `${name}.exe`, content }),
        'a program by its name is one whatever it holds',
      );
      return content;
    },
  },
];
