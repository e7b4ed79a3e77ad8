import { expect, it } from 'vitest';
import { aReport, aSubject } from '../../test/builders/report.ts';
import { aReporter } from '../../test/builders/decisions.ts';
import { createRig, createRigShare } from '../../test/fakes/vault-rig.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';

/** @file What whoever keeps the share sees of a unit at work: hashes for names, sealed bytes, and no word of it. */

const passphrase = 'correct horse battery staple lamp';
const canaries = ['Quillfeather', 'Ardwinkle', 'Mara Hale', 'Counter Corruption', passphrase];

it('holds no word of what was recorded, in any byte or name, parcels and news included', async () => {
  const share = await createRigShare();
  const rig = await createRig(undefined, {}, share);
  const founded = await rig.ask('createVault', {
    kind: 'unit',
    force: 'West Midlands Police',
    unitName: 'Counter Corruption Unit',
    founder: { name: 'Mara Hale', rankOrGrade: 'DC', office: 'investigator' },
    profileId: 'west-midlands',
    passphrase,
  });
  expect(founded.ok).toBe(true);
  await rig.chooseShare();
  for (const surname of canaries.slice(0, 2)) {
    const saved = await rig.ask('append', {
      stream: 'new',
      events: [aReport({ route, subject: aSubject({ surname }) }), reporter],
      checkOnly: false,
    });
    expect(saved).toMatchObject({ ok: true });
    await rig.syncOnce();
  }
  const files = [...share.disk.files()].filter(([path]) => path.startsWith('/server/'));
  const kinds = new Set(files.map(([path]) => path.split('/')[4]));
  for (const kind of ['marks', 'segments', 'charters', 'news']) expect(kinds).toContain(kind);
  for (const [path, bytes] of files)
    for (const canary of canaries) {
      expect(path).toMatch(/\/[0-9a-f]{64}\.(seg|chr|age|enr|nws|mrk)$/);
      expect(path.includes(canary)).toBe(false);
      for (const form of inAllForms(canary)) expect(holds(bytes, form)).toBe(false);
    }
  const state = await rig.ask('shareState', {});
  expect(state).toMatchObject({ value: { state: 'connected', progress: { pendingFiles: 0 } } });
});

const route = {
  origin: 'colleague',
  channel: 'direct-to-the-unit',
  protection: 'confidential',
  detail: '',
} as const;
const reporter = aReporter({ protection: 'confidential' });

const inAllForms = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)),
];
const holds = (bytes: Bytes, form: Buffer): boolean => Buffer.from(bytes).includes(form);
