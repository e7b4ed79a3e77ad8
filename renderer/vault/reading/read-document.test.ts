import { describe, expect, it } from 'vitest';
import {
  documentTextLimit,
  intakeDocumentEvents,
} from '../../../shared/domain/intake-document/events.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { htmlToText } from './html-text.ts';
import { readDocument } from './read-document.ts';

// Everybody named here is invented.
const bytesOf = (text: string) => copyBytes(new TextEncoder().encode(text));
const read = (name: string, text: string) => readDocument(name, bytesOf(text));
const textOf = async (name: string, text: string): Promise<string | undefined> => {
  const answer = await read(name, text);
  return answer.ok ? answer.value.text : answer.error.kind;
};

const email = [
  'From: Ottoline Varga <o.varga@force.invalid>',
  'To: "The unit" <ccu@force.invalid>',
  'Subject: =?utf-8?q?Something_I_should_report_=E2=80=93_please_ring?=',
  'Date: Thu, 11 Feb 2027 09:30:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'I play chess with a man who was convicted in May. It costs =C2=A33 a game.',
  '--edge',
  'Content-Type: application/pdf; name="board.pdf"',
  'Content-Disposition: attachment; filename="board.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjcK',
  '--edge--',
  '',
].join('\r\n');

describe('an email', () => {
  it('is read: who, to whom, when, what; its files are named and not opened', async () => {
    const answer = await read('Report.eml', email);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        format: 'email',
        headers: [
          { name: 'From', value: 'Ottoline Varga <o.varga@force.invalid>' },
          { name: 'To', value: 'The unit <ccu@force.invalid>' },
          { name: 'Subject', value: 'Something I should report – please ring' },
          { name: 'Date', value: '2027-02-11T09:30:00.000Z' },
        ],
        text: 'I play chess with a man who was convicted in May. It costs £3 a game.',
        attachments: [{ name: 'board.pdf', sizeBytes: 9 }],
      },
    });
  });

  it('with more files than are named says that something is left out', async () => {
    const part = email.slice(email.indexOf('--edge\r\nContent-Type: application/pdf'), -10);
    const many = (count: number) =>
      read(
        'Report.eml',
        email.replace(part, () => part.repeat(count)),
      );
    expect(await many(50)).toMatchObject({ ok: true, value: { isShortened: false } });
    const answer = await many(51);
    expect(answer).toMatchObject({ ok: true, value: { isShortened: true } });
    expect(answer.ok && answer.value.attachments).toHaveLength(50);
  });

  it('that comes as HTML only is read as words', async () => {
    const html = email
      .replace('text/plain', 'text/html')
      .replace('I play chess', '<script>alert(1)</script><p>I play <b>chess</b></p>');
    expect(await textOf('a.eml', html)).toContain('I play chess');
    expect(await textOf('a.eml', html)).not.toContain('alert');
  });

  it('that is none, or is nested beyond any honest one, is refused', async () => {
    expect(await textOf('a.eml', 'hello')).toBe('intake-document/damaged');
    const nested = Array.from(
      { length: 60 },
      (_, depth) =>
        `Content-Type: multipart/mixed; boundary="b${String(depth)}"\r\n\r\n--b${String(depth)}`,
    ).join('\r\n');
    expect(await textOf('a.eml', `From: a@b.invalid\r\n${nested}\r\n`)).toBe(
      'intake-document/damaged',
    );
    const headed = `From: a@b.invalid\r\n${'X-Pad: y\r\n'.repeat(40_000)}\r\nhello`;
    expect(await textOf('a.eml', headed)).toBe('intake-document/damaged');
  });
});

describe('a page of HTML', () => {
  it('is read as words, a line for each block, and nothing of it is run', async () => {
    const page =
      '<!doctype html><html><head><title>Form</title><style>p{}</style></head><body onload="steal()"><h1>Report</h1><p>Name:&nbsp;Ruth &amp; Co</p><p>&lt;b&gt; &#163;5 &#x1F600;</p><script>fetch("//evil.invalid")</script><img src=x onerror=alert(1)><!-- hidden --></body></html>';
    expect(await textOf('form.html', page)).toBe('Report\n\nName: Ruth & Co\n\n<b> £5 😀');
  });

  it.each([
    '<',
    '<<<<',
    '<p',
    '<!--',
    '<script',
    '</',
    '<p title="',
    '&',
    '&#;',
    '&#xD800;',
    'a < b',
  ])('ends wherever it breaks off: %s', (piece) => {
    expect(htmlToText(`before ${piece}`)).toContain('before');
    expect(htmlToText(piece.repeat(50_000)).length).toBeLessThan(500_000);
  });

  it('does not turn what a reference spells into a tag', () => {
    expect(htmlToText('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>');
    expect(htmlToText('&amp;lt;')).toBe('&lt;');
  });
});

describe('form data', () => {
  it('is read a line for each answer', async () => {
    const form = '{"reporter":{"name":"R. Calloway"},"associates":[{"name":"D. Marlowe"}],"n":3}';
    expect(await textOf('form.json', form)).toBe(
      'reporter.name: R. Calloway\nassociates.0.name: D. Marlowe\nn: 3',
    );
  });

  it('that is broken or built to be deep is refused', async () => {
    expect(await textOf('form.json', '{"a":')).toBe('intake-document/damaged');
    const deep = '['.repeat(20) + ']'.repeat(20);
    expect(await textOf('form.json', deep)).toBe('');
    const deeper = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`;
    expect(await textOf('form.json', deeper)).toBe('intake-document/damaged');
    expect(await textOf('form.json', '['.repeat(500_000))).toBe('intake-document/damaged');
  });

  it('named after the machinery of objects is still a line', async () => {
    expect(await textOf('a.json', '{"__proto__":{"polluted":"yes"}}')).toBe(
      '__proto__.polluted: yes',
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('a file', () => {
  it('is known by the hash of its bytes', async () => {
    // `printf abc | sha256sum`
    expect(await read('a.txt', 'abc')).toMatchObject({
      value: { sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    });
  });

  it.each([
    ['a.exe', 'hello', 'not-read'],
    ['a.docx', 'hello', 'not-read'],
    ['a', 'hello', 'not-read'],
    ['a.txt.exe', 'hello', 'not-read'],
    ['a.txt', '', 'empty'],
    ['a.txt', 'MZ\u0000\u0001', 'not-text'],
    ['a.html', '<p>\u0000</p>', 'not-text'],
    ['a.txt', 'x'.repeat(2 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is refused by name', async (name, text, kind) => {
    expect(await textOf(name, text)).toBe(`intake-document/${kind}`);
  });

  it('of exactly 2 MB is taken in, its text shown as far as the case shows it', async () => {
    const answer = await read('a.txt', 'x'.repeat(2 * 1024 * 1024));
    expect(answer).toMatchObject({ ok: true, value: { isShortened: true } });
    expect(answer.ok && answer.value.text.length).toBe(documentTextLimit);
  });

  it('is never cut through a character', async () => {
    const answer = await read('a.txt', `${'x'.repeat(documentTextLimit - 1)}😀😀`);
    expect(answer.ok && answer.value.text.at(-1)).toBe('x');
  });

  it('whose characters hide or turn the reading direction is shown without them, and says how many', async () => {
    const answer = await read('gpj\u202etxt.txt', 'a\u202eb\u200e\u0007c');
    expect(answer).toMatchObject({
      ok: true,
      value: { name: 'gpjtxt.txt', text: 'abc', leftOut: 4 },
    });
  });

  it('keeps only the last part of its path', async () => {
    expect(await read('C:\\Users\\x\\..\\Report.txt', 'a')).toMatchObject({
      value: { name: 'Report.txt' },
    });
  });

  it('in the Western alphabet or UTF-16 is read', async () => {
    const latin = await readDocument('a.txt', copyBytes([0x63, 0x61, 0x66, 0xe9]));
    expect(latin).toMatchObject({ value: { text: 'café' } });
    const wide = await readDocument('a.txt', copyBytes([0xff, 0xfe, 0x68, 0, 0x69, 0]));
    expect(wide).toMatchObject({ value: { text: 'hi' } });
  });

  it('is read into what the event takes', async () => {
    for (const [name, text] of [
      ['a.eml', email],
      ['b.txt', 'x'.repeat(30_000)],
      ['c.html', '<p>hello'],
    ] as const) {
      const answer = await read(name, text);
      const parsed = intakeDocumentEvents['intake-document.imported/1'].safeParse({
        type: 'intake-document.imported/1',
        documentId: 'a'.repeat(32),
        ...(answer.ok ? answer.value : {}),
        importedOn: '2027-02-18',
        source: 'The unit’s mailbox',
      });
      expect(parsed.error?.issues).toBeUndefined();
    }
  });
});
