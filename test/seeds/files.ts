import { createHash } from 'node:crypto';
import { crc32 } from './crc32.ts';

/** @file Files that were handed in, made by code so that they are the same every time: a still of a camera, a page, a note. All of it is
 *  invented; nobody is in the picture. */

/** A still of a camera at night, in four greys: a wall, a gate, a lamp, somebody under it. */
export function cameraStill(): Buffer {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width / 4 }, (_inner, quarter) =>
      [0, 1, 2, 3].reduce((byte, at) => (byte << 2) | grey(quarter * 4 + at, y), 0),
    ),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([2, 0, 0, 0, 0], 8); // two bits of grey, nothing interlaced
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', stored(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const width = 320;
const height = 200;
/** Where a shade turns into the next one: a pattern of four by four, so that it looks even. */
const pattern = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

function grey(x: number, y: number): number {
  const exact = Math.min(3, Math.max(0, 3 * light(x, y)));
  const threshold = ((pattern[(y % 4) * 4 + (x % 4)] ?? 0) + 0.5) / 16;
  return Math.min(3, Math.floor(exact + threshold));
}

/** How light it is there: 0 is black. */
function light(x: number, y: number): number {
  const fromLamp = Math.hypot(x - 214, (y - 44) * 1.2);
  const glow = Math.max(0, 0.85 - fromLamp / 150);
  if (fromLamp < 7) return 1;
  if (x > 212 && x < 217 && y >= 44 && y < 158) return 0.08;
  const isHead = Math.hypot(x - 176, y - 98) < 7;
  const isBody = Math.abs(x - 176) < 6 + (y - 104) / 7 && y > 104 && y < 160;
  if (isHead || isBody) return 0.04;
  if (y > 158) return 0.1 + glow * 0.5 + (y - 158) / 400;
  const isGate = x > 60 && x < 132 && y > 78;
  if (isGate) return (x - 60) % 12 < 3 || y < 84 ? 0.34 : 0.03;
  const isJoint = y % 14 === 0 || (x + (Math.floor(y / 14) % 2) * 12) % 24 === 0;
  return (isJoint ? 0.12 : 0.22) + glow * 0.6;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** As zlib has it, without compressing: libraries compress differently, and the caseload is the same everywhere. */
function stored(content: Buffer): Buffer {
  let [a, b] = [1, 0];
  for (const byte of content) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const head = Buffer.from([0x78, 0x01, 1, 0, 0, 0, 0]);
  head.writeUInt16LE(content.length, 3);
  head.writeUInt16LE(content.length ^ 0xffff, 5);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(((b << 16) | a) >>> 0);
  return Buffer.concat([head, content, sum]);
}

/** A page with these lines on it. */
export function onePage(title: string, lines: readonly string[]): Buffer {
  const told = lines.map((line) => `0 -22 Td (${line}) Tj`).join('\n');
  const content = `BT /F2 17 Tf 60 770 Td (${title}) Tj\n/F1 12 Tf 0 -14 Td\n${told}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ];
  const head = '%PDF-1.4\n';
  const bodies = objects.map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`);
  const places = bodies.map((_body, index) =>
    String(head.length + bodies.slice(0, index).join('').length).padStart(10, '0'),
  );
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.map((at) => `${at} 00000 n \n`).join('')}`;
  const end = `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(head.length + bodies.join('').length)}\n%%EOF\n`;
  return Buffer.from(`${head}${bodies.join('')}${table}${end}`, 'latin1');
}

/** The list of a file that nobody sealed, for tests that load the caseload without a vault. */
export const sealedForNobody = (content: Buffer, fileId: string): object => ({
  fileId,
  sizeBytes: content.length,
  sha512: createHash('sha512').update(content).digest('hex'),
  parts: [
    {
      name: `${createHash('sha256').update(content).digest('hex')}.prt`,
      sizeBytes: content.length,
    },
  ],
});
