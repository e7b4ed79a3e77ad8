import { expect, it } from 'vitest';
import type { Changed, VaultCall, VaultResult } from '../../shared/contract/vault.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import type { VaultClient } from './client.ts';
import { createSavedStatus } from './saved-status.ts';
import { watchSaves } from './watch-saves.ts';

const savedAt = instantFromEpoch(1_000, 0);
const later = instantFromEpoch(2_000, 0);
const full = err<VaultError>({ fault: { kind: 'disk/full' } });
const decision = { hitId: 'a hit', decision: 'confirmed', reason: 'Looked at.' } as const;

function aDesk() {
  let answer: Result<unknown, VaultError> = ok({ savedAt });
  let tell: (change: Changed) => void = () => undefined;
  const status = createSavedStatus();
  const client: VaultClient = {
    ask: <C extends VaultCall>() => {
      const told: unknown = answer;
      return Promise.resolve(told as VaultResult<C>);
    },
    onChanged: (listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  return {
    ...{ status, client: watchSaves(client, status) },
    answers: (next: typeof answer) => {
      answer = next;
    },
    hears: (recorded: Changed['recorded']) =>
      tell({ changed: [], ...(recorded ? { recorded } : {}) }),
  };
}

it('tells when any act was saved, not only one of a form', async () => {
  const { status, client } = aDesk();
  await client.ask('decideHit', decision);
  expect(status.read()).toEqual({ savedAt, failed: undefined });
});

it('tells that an act was not saved until one is', async () => {
  const { status, client, answers } = aDesk();
  answers(full);
  await client.ask('decideHit', decision);
  expect(status.read()).toEqual({ savedAt: undefined, failed: 'form' });
  answers(ok({ savedAt }));
  await client.ask('decideHit', decision);
  expect(status.read()).toEqual({ savedAt, failed: undefined });
});

it('says nothing of a refusal, of what somebody stopped, of a draft and of a file that goes out', async () => {
  const { status, client, answers } = aDesk();
  answers(err({ refusals: [] }));
  await client.ask('decideHit', decision);
  answers(err({ fault: { kind: 'cancelled' } }));
  await client.ask('decideHit', decision);
  answers(full);
  await client.ask('saveDraft', { key: 'report', title: 'Report', value: {} });
  await client.ask('saveFile', {} as never);
  expect(status.read()).toEqual({ savedAt: undefined, failed: undefined });
});

it('tells of a run that was recorded, or was not, behind the answer to whoever began it', () => {
  const { status, hears } = aDesk();
  hears(undefined);
  expect(status.read()).toEqual({ savedAt: undefined, failed: undefined });
  hears('not-recorded');
  expect(status.read()).toEqual({ savedAt: undefined, failed: 'run' });
  hears({ savedAt: later });
  expect(status.read()).toEqual({ savedAt: later, failed: undefined });
});
