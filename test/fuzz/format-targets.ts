import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttempts, encodeAttempts } from '../../shared/formats/attempts.ts';
import {
  decodeCharterBlock,
  decodeCharterBody,
  encodeCharterBlock,
} from '../../shared/formats/charter.ts';
import { crc32c } from '../../shared/formats/crc32c.ts';
import { decodeEnrolment } from '../../shared/formats/enrolment.ts';
import { decodeEscrowStatement, encodeEscrowStatement } from '../../shared/formats/escrow-grant.ts';
import { decodeFrameBody } from '../../shared/formats/frame-body.ts';
import {
  decodeFrameHeader,
  decodeFrameParts,
  encodeFrameHeader,
  encodeFrameParts,
} from '../../shared/formats/frame.ts';
import { decodeGrantStatement, decodeGrantText } from '../../shared/formats/grant.ts';
import {
  decodeGuestText,
  encodeGuestText,
  guestFileKind,
} from '../../shared/formats/guest-pack.ts';
import { readRecords } from '../../shared/formats/journal.ts';
import { decodeJson, encodeJson } from '../../shared/formats/json.ts';
import { parseSegmentName } from '../../shared/formats/names.ts';
import { decodeRingRecords, encodeRingRecords, scanRingEntry } from '../../shared/formats/ring.ts';
import {
  decodeBox,
  decodeContent,
  encodeBox,
  encodeContent,
} from '../../shared/formats/sealed-box.ts';
import { cardParts, encodeCardBody } from '../../shared/formats/share-card.ts';
import { encodeMark, parseMark } from '../../shared/formats/share-names.ts';
import { parseNews } from '../../shared/formats/share-news.ts';
import { decodeSlots } from '../../shared/formats/slots.ts';
import { decodeWelcome } from '../../shared/formats/welcome.ts';
import { assert } from '../../shared/kit/assert.ts';
import { concatBytes, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { caseId, deviceId, itemId, shareId, unitId } from '../../shared/kit/ids.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import { isThere, wordOf, type Target } from './target.ts';

/** @file The readers of our own formats. What lies on a share comes from whoever can write there; what lies on the disk may be damaged. */

const vector = (name: string) => (): readonly Uint8Array[] => [
  copyBytes(readFileSync(join(process.cwd(), 'test/vectors/v1', name))),
];
/** The four bytes at the end are the sum of the others. */
function withCrc(bytes: Uint8Array): Uint8Array {
  const mended = Uint8Array.from(bytes);
  if (mended.length > 4)
    new DataView(mended.buffer).setUint32(mended.length - 4, crc32c(mended.subarray(0, -4)));
  return mended;
}
const one = (bytes: Uint8Array) => (): readonly Uint8Array[] => [bytes];
const run = (sizeBytes: number): Bytes =>
  Uint8Array.from({ length: sizeBytes }, (_, at) => at & 255);
const id = 'ab'.repeat(16);
const at = { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 };

const ringRecords = encodeRingRecords([
  { what: 'case-key', caseId: caseId.parse(id), epoch: 1, key: run(32) },
  {
    what: 'compartment-key',
    caseId: caseId.parse(id),
    compartment: 'reporter',
    item: itemId.parse(id),
    key: run(32),
  },
  { what: 'unknown', kind: 99, payload: run(5) },
]);
const charterBody = encodeJson({
  ...{ v: 1, unit: id, height: 1, parents: ['cd'.repeat(32)], at },
  acts: [
    {
      act: 'outside-keys.set',
      signing: '01'.repeat(32),
      receiving: '02'.repeat(32),
      members: [id],
    },
  ],
});
const statement = encodeJson({
  ...{ v: 1, what: 'case-grant', unit: id, case: id, epoch: 0, by: id, recipients: [id] },
  keys: [{ what: 'case-key', epoch: 0, key: '03'.repeat(32) }],
  ...{ reason: '', at, salt: '04'.repeat(32) },
});
const escrowStatement = encodeEscrowStatement({
  ...{ v: 1, what: 'escrow-grant', unit: unitId.parse(id), by: deviceId.parse(id), at },
  recipient: `age1${'q'.repeat(58)}`,
  keys: [{ what: 'unit-key', epoch: 0, key: '03'.repeat(32) }],
  salt: '04'.repeat(32),
});
const grantText = concatBytes([
  encodeText('probity-grant/1\n'),
  statement,
  encodeText(`\n${'05'.repeat(64)}\n`),
]);
const charterBlock = encodeCharterBlock({
  bodyBytes: charterBody,
  signatures: [{ device: deviceId.parse(id), signature: run(64) }],
});
const frameHeader = encodeFrameHeader({
  address: { device: deviceId.parse(id), number: 7 },
  ...{ previousHash: run(32), bodyHash: run(32), tag: run(16) },
  tips: [{ device: deviceId.parse(id), number: 3, hash: run(32) }],
});
const frameParts = encodeFrameParts({
  ...{ headerBytes: frameHeader, signature: run(64), bodyBox: run(90) },
});
const box = encodeBox({ nonce: run(24), commitment: run(32), sealed: run(500) });
const recordKinds = ['journal', 'ring', 'charter'] as const;

/** What takes bytes of our own formats apart. */
export const formatTargets: readonly Target[] = [
  {
    name: 'slots',
    seeds: vector('slots.bin'),
    mend: withCrc,
    parse: (bytes) => wordOf(decodeSlots(bytes)),
  },
  ...recordKinds.map(
    (kind): Target => ({
      name: `records-${kind}`,
      seeds: vector(`${kind}.bin`),
      parse: (bytes) => {
        const { records, header } = readRecords(kind, bytes);
        return `${header}-${records.length > 0 ? 'records' : 'nothing'}`;
      },
    }),
  ),
  {
    name: 'ring-entry',
    seeds: one(ringRecords),
    parse: (bytes) => {
      const decoded = decodeRingRecords(bytes);
      assert(
        (scanRingEntry(bytes) === undefined) === (decoded === undefined),
        'looking through a ring and reading it agree',
      );
      return isThere(decoded);
    },
  },
  {
    name: 'charter-block',
    seeds: one(charterBlock),
    parse: (bytes) => wordOf(decodeCharterBlock(bytes)),
  },
  {
    name: 'charter-body',
    seeds: one(charterBody),
    parse: (bytes) => wordOf(decodeCharterBody(bytes)),
  },
  { name: 'grant-text', seeds: one(grantText), parse: (bytes) => wordOf(decodeGrantText(bytes)) },
  {
    name: 'grant-statement',
    seeds: one(statement),
    parse: (bytes) => wordOf(decodeGrantStatement(bytes)),
  },
  {
    name: 'escrow-statement',
    seeds: one(escrowStatement),
    parse: (bytes) => wordOf(decodeEscrowStatement(bytes)),
  },
  {
    name: 'enrolment',
    seeds: vector('enrolment.bin'),
    parse: (bytes) => wordOf(decodeEnrolment(bytes)),
  },
  { name: 'welcome', seeds: vector('welcome.bin'), parse: (bytes) => wordOf(decodeWelcome(bytes)) },
  {
    name: 'guest-text',
    seeds: one(encodeGuestText('guest-pack', { packId: id })),
    parse: (bytes) => wordOf(decodeGuestText('guest-pack', bytes)),
  },
  {
    name: 'guest-file',
    seeds: vector('guest-pack.age'),
    parse: (bytes) => wordOf(guestFileKind(bytes)),
  },
  {
    name: 'frame-body',
    seeds: one(
      encodeJson({
        ...{ v: 1, stream: id, depth: 1, at, deps: { [id]: 3 } },
        by: { member: id, name: 'Mara Hale', office: 'investigator' },
        events: [{ type: 'case.opened/1' }],
      }),
    ),
    parse: (bytes) => wordOf(decodeFrameBody(bytes)),
  },
  {
    name: 'frame-header',
    seeds: one(frameHeader),
    parse: (bytes) => wordOf(decodeFrameHeader(bytes)),
  },
  {
    name: 'frame-parts',
    seeds: one(frameParts),
    parse: (bytes) => isThere(decodeFrameParts(bytes)),
  },
  { name: 'sealed-box', seeds: one(box), parse: (bytes) => wordOf(decodeBox(bytes)) },
  {
    name: 'box-content',
    seeds: one(encodeContent({ encoding: 'plain', stored: run(40), contentBytes: 40 })),
    parse: (bytes) => isThere(decodeContent(bytes)),
  },
  {
    name: 'share-card',
    seeds: one(
      concatBytes([
        encodeCardBody({
          ...{ threshold: 3, number: 2, shares: 5 },
          ...{ unitMark: run(3), setMark: run(3), share: run(33) },
        }),
        run(3),
      ]),
    ),
    parse: (bytes) => wordOf(cardParts(copyBytes(bytes)).read()),
  },
  {
    name: 'share-mark',
    seeds: one(encodeMark({ share: shareId.parse(id), unit: unitId.parse(id) })),
    parse: (bytes) => {
      const mark = parseMark(bytes);
      return typeof mark === 'string' ? mark : 'mark';
    },
  },
  {
    name: 'share-news',
    seeds: one(encodeText(`probity-news 1\nsegments/ab/${'ab'.repeat(32)}.seg\n`)),
    parse: (bytes) => (parseNews(bytes).length > 0 ? 'names' : 'nothing'),
  },
  {
    name: 'segment-name',
    seeds: one(encodeText(`${'ab'.repeat(32)}.seg`)),
    parse: (bytes) => isThere(parseSegmentName(new TextDecoder().decode(bytes))),
  },
  {
    name: 'attempts',
    seeds: one(encodeAttempts({ failed: 3, lastAtMs: 1_700_000_000_000 })),
    mend: withCrc,
    parse: (bytes) => (readAttempts([copyBytes(bytes)]).lastAtMs > 0 ? 'read' : 'doubt'),
  },
  {
    name: 'json',
    seeds: one(encodeJson({ device: deviceId.parse(id), list: [1, 'two', null] })),
    parse: (bytes) => isThere(decodeJson(bytes)),
  },
];
