import type { ContractSlice } from '../../../shared/domain/contract/slice.ts';
import { poundsWords } from '../../../shared/domain/gift/words.ts';
import { namesIn, nowOf, standingEntries } from '../../../shared/domain/register-entry/now.ts';
import type { SupplierSlice } from '../../../shared/domain/supplier/slice.ts';
import type { ContractFact, SupplierFact } from './facts.ts';
import { partyOf } from './party.ts';

/** Suppliers, as the checks compare them. */
export const factsOfSuppliers = (slice: SupplierSlice): readonly SupplierFact[] =>
  standingEntries(slice).flatMap((entry) => {
    const { name, number, tradingNames, since, until } = nowOf(entry);
    const key = `procurement:${entry.entryId}`;
    const names = [name, ...namesIn(tradingNames)];
    const body = partyOf(`${key}:supplier`, 'organisation', names, { number });
    return body
      ? [
          {
            ...{ kind: 'supplier', key, body, since, until },
            in: { kind: 'register', register: 'procurement', entryId: entry.entryId },
          } satisfies SupplierFact,
        ]
      : [];
  });

/** Contracts, as the checks compare them. One whose award has no day is of the day it starts. */
export const factsOfContracts = (slice: ContractSlice): readonly ContractFact[] =>
  standingEntries(slice).flatMap((entry) => {
    const { title, supplier, supplierNumber, awardedOn, startsOn, pence, owner, decidedBy } =
      nowOf(entry);
    const key = `procurement:${entry.entryId}`;
    const body = partyOf(`${key}:supplier`, 'organisation', [supplier], { number: supplierNumber });
    if (!body) return [];
    const fact: ContractFact = {
      ...{ kind: 'contract', key, title, supplier: body, awardedOn: awardedOn ?? startsOn },
      in: { kind: 'register', register: 'procurement', entryId: entry.entryId },
      worth: pence === undefined ? 'Not known' : poundsWords(pence),
      owners: [
        partyOf(`${key}:owner`, 'person', [owner]),
        ...namesIn(decidedBy).map((name, at) =>
          partyOf(`${key}:decider-${String(at)}`, 'person', [name]),
        ),
      ].filter((party) => party !== undefined),
    };
    return [fact];
  });
