import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { CaseId, VaultId } from '../../../shared/kit/ids.ts';
import { anAssessment, aReporter, aTriage } from '../../builders/decisions.ts';
import { aDetermination, anInterview } from '../../builders/outcome.ts';
import { authority, anId } from '../../builders/people.ts';
import { aReport } from '../../builders/report.ts';
import { createRig, type Rig } from '../../fakes/vault-rig.ts';

/** @file How a golden vault is made: one unit, three fictitious cases (a protected reporter, one decided, one only reported). */

/** What a golden vault is kept with. */
export type GoldenVault = {
  readonly files: ReadonlyMap<string, Bytes>;
  readonly contents: {
    readonly vaultId: VaultId;
    readonly passphrase: string;
    readonly kitWords: string;
    readonly cases: readonly { reference: string; stage: string; acts: readonly string[] }[];
  };
};

const passphrase = 'golden vault of the first build';

/** Makes the vault with the build at hand. Its keys are random: the files are kept, not made again. */
export async function makeGoldenVault(): Promise<GoldenVault> {
  const rig = await createRig();
  const founded = must(
    await rig.ask('createVault', {
      kind: 'unit',
      force: 'West Midlands Police',
      unitName: 'Counter Corruption Unit',
      founder: { name: 'Mara Hale', rankOrGrade: 'DC', office: 'investigator' },
      profileId: 'west-midlands',
      passphrase,
    }),
  );
  const words = [1, 8, 16, 24].map((position) => ({ position, word: founded.kitWords[position - 1] ?? '' }));
  must(await rig.ask('confirmKit', { words }));
  await append(rig, 'unit', [
    { type: 'officeholder.named/1', personId: anId(authority.name), name: authority.name, rankOrGrade: authority.rankOrGrade, offices: ['appropriate-authority'], collarNumber: '' },
  ]);
  await append(rig, 'new', [aReport({ route: { origin: 'colleague', channel: 'direct-to-the-unit', protection: 'confidential', detail: '' } }), aReporter({ protection: 'confidential' })]);
  await append(rig, 'new', [aReport()]);
  const decided = await append(rig, 'new', [aReport()]);
  for (const act of [aTriage(), anAssessment(), anInterview(), aDetermination()]) await append(rig, decided, [act]);
  const listed = must(await rig.ask('caseList', { from: 0, count: 50, sortBy: 'reference', descending: false, text: '', stages: [], grades: [], flagged: false, mine: false, closed: 'both' }));
  const cases = [];
  for (const row of listed.rows) {
    const view = must(await rig.ask('refreshCase', { caseId: row.caseId }));
    cases.push({ reference: row.reference, stage: row.stage, acts: view.timeline.map((entry) => entry.type) });
  }
  return { files: rig.disk.files(), contents: { vaultId: founded.session.vaultId, passphrase, kitWords: founded.kitWords.join(' '), cases } };
}

async function append(rig: Rig, stream: CaseId | 'new' | 'unit', events: readonly LooseEvent[]): Promise<CaseId | 'new' | 'unit'> {
  const saved = must(await rig.ask('append', { stream, events: [...events], checkOnly: false }));
  return saved.caseId ?? stream;
}

function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T {
  if (!result.ok) throw new Error(`the recipe met a refusal: ${JSON.stringify(result.error)}`);
  return result.value;
}
