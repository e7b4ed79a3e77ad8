import { describe, expect, it } from 'vitest';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig } from '../../../test/fakes/two-devices.ts';

// Everybody named here is invented.
const base64Of = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

async function caseInARig() {
  const { rig } = await aFoundedRig();
  return { rig, caseId: await aCaseOn(rig) };
}

describe('a document offered to the vault', () => {
  it('is read without being kept, and kept as the vault read it', async () => {
    const { rig, caseId } = await caseInARig();
    const file = { name: 'Report.txt', base64: base64Of('I should report something.') };
    const preview = await rig.ask('previewDocument', file);
    expect(preview).toMatchObject({
      ok: true,
      value: { reading: { text: 'I should report something.', format: 'text' } },
    });
    const before = await rig.ask('refreshCase', { caseId });
    expect(before.ok && before.value.state.intakeDocument.documents).toEqual([]);
    const kept = await rig.ask('importDocument', { ...file, caseId, source: 'The mailbox' });
    expect(kept.ok).toBe(true);
    const after = await rig.ask('refreshCase', { caseId });
    expect(after.ok && after.value.state.intakeDocument.documents).toMatchObject([
      {
        name: 'Report.txt',
        sha256: preview.ok ? preview.value.reading.sha256 : '',
        source: 'The mailbox',
      },
    ]);
    expect(after.ok && after.value.duties.map(({ says }) => says)).toContain('Delete at source');
    expect(rig.bugs).toEqual([]);
  });

  it.each([
    ['Report.exe', 'MZ', 'intake-document/not-read'],
    ['Report.eml', 'hello', 'intake-document/damaged'],
    ['Report.txt', '', 'intake-document/empty'],
  ])('is refused by name: %s', async (name, text, kind) => {
    const { rig, caseId } = await caseInARig();
    const file = { name, base64: base64Of(text) };
    for (const answer of [
      await rig.ask('previewDocument', file),
      await rig.ask('importDocument', { ...file, caseId, source: 'The mailbox' }),
    ])
      expect(!answer.ok && 'refusals' in answer.error && answer.error.refusals[0]?.kind).toBe(kind);
  });

  it('that is no base64 is malformed, and breaks nothing', async () => {
    const { rig } = await caseInARig();
    for (const file of ['§', 'A', 'AAA', '===='])
      expect(await rig.ask('previewDocument', { name: 'a.txt', base64: file })).toMatchObject({
        ok: false,
        error: { fault: { kind: 'call/malformed' } },
      });
    expect(rig.bugs).toEqual([]);
  });
});
