import type { BidSlice } from '../../../shared/domain/bid/slice.ts';
import type { ContractSlice } from '../../../shared/domain/contract/slice.ts';
import type { Declaration } from '../../../shared/domain/declaration/fields.ts';
import type { DeclarationSlice } from '../../../shared/domain/declaration/slice.ts';
import { poundsWords } from '../../../shared/domain/gift/words.ts';
import { namesIn, nowOf, standingEntries } from '../../../shared/domain/register-entry/now.ts';
import type { SupplierSlice } from '../../../shared/domain/supplier/slice.ts';
import type { BidFact, ContractFact, DeclarationFact, Party, SupplierFact } from './facts.ts';
import { naturalPerson } from './natural-person.ts';
import { partyOf, somebody } from './party.ts';

/** Suppliers, as the checks compare them. */
export const factsOfSuppliers = (slice: SupplierSlice): readonly SupplierFact[] =>
  standingEntries(slice).flatMap((entry) => {
    const { name, number, tradingNames, people, since, until } = nowOf(entry);
    const key = `procurement:${entry.entryId}`;
    const names = [name, ...namesIn(tradingNames)];
    const body = partyOf(`${key}:supplier`, 'organisation', names, { number });
    return body
      ? [
          {
            ...{ kind: 'supplier', key, body, since, until },
            people: [
              ...namesIn(people).map((one, at) =>
                partyOf(`${key}:person-${String(at)}`, 'person', [withoutOffice(one)]),
              ),
              ...asPerson(body),
            ].filter((party) => party !== undefined),
            in: { kind: 'register', register: 'procurement', entryId: entry.entryId },
          } satisfies SupplierFact,
        ]
      : [];
  });

/** Contracts, as the checks compare them. One whose award has no day is of the day it starts. */
export const factsOfContracts = (slice: ContractSlice): readonly ContractFact[] =>
  standingEntries(slice).flatMap((entry) => {
    const { title, reference, supplier, supplierNumber, awardedOn, startsOn } = nowOf(entry);
    const { pence, owner, decidedBy } = nowOf(entry);
    const key = `procurement:${entry.entryId}`;
    const body = partyOf(`${key}:supplier`, 'organisation', [supplier], { number: supplierNumber });
    if (!body) return [];
    const fact: ContractFact = {
      ...{ kind: 'contract', key, title, supplier: body, awardedOn: awardedOn ?? startsOn },
      in: { kind: 'register', register: 'procurement', entryId: entry.entryId },
      ...{ worth: worthWords(pence), reference, people: asPerson(body) },
      owners: [
        partyOf(`${key}:owner`, 'person', [owner]),
        ...namesIn(decidedBy).map((name, at) =>
          partyOf(`${key}:decider-${String(at)}`, 'person', [name]),
        ),
      ].filter((party) => party !== undefined),
    };
    return [fact];
  });

/** Bids, as the checks compare them. */
export const factsOfBids = (slice: BidSlice): readonly BidFact[] =>
  standingEntries(slice).flatMap((entry) => {
    const { contract, contractReference, bidder, bidderNumber, contact } = nowOf(entry);
    const { submittedOn, pence, outcome } = nowOf(entry);
    const key = `procurement:${entry.entryId}`;
    const body = partyOf(`${key}:bidder`, 'organisation', [bidder], { number: bidderNumber });
    const person = partyOf(`${key}:contact`, 'person', [contact]);
    if (!body) return [];
    const fact: BidFact = {
      ...{ kind: 'bid', key, on: submittedOn, bidder: body, title: contract },
      in: { kind: 'register', register: 'procurement', entryId: entry.entryId },
      people: [...(person ? [person] : []), ...asPerson(body)],
      ...{ reference: contractReference, worth: worthWords(pence) },
      isAwarded: outcome === 'awarded',
    };
    return [fact];
  });

/** Declarations of conflicts of interest, as the checks compare them. */
export const factsOfDeclarations = (slice: DeclarationSlice): readonly DeclarationFact[] =>
  standingEntries(slice).map((entry) => {
    const { declarant, side, organisation, organisationNumber, withWhom } = nowOf(entry);
    const { contract, contractReference, declaredOn, conflict, what } = nowOf(entry);
    const key = `procurement:${entry.entryId}`;
    return {
      ...{ kind: 'declaration', key, on: declaredOn, conflict, what, title: contract },
      in: { kind: 'register', register: 'procurement', entryId: entry.entryId },
      declarant: somebody(`${key}:declarant`, declarant),
      side: sideOf(side),
      body: partyOf(`${key}:organisation`, 'organisation', [organisation], {
        number: organisationNumber,
      }),
      withWhom: (['person', 'organisation'] as const).flatMap(
        (kind) => partyOf(`${key}:with`, kind, [withWhom]) ?? [],
      ),
      reference: contractReference,
    } satisfies DeclarationFact;
  });

const sideOf = (side: Declaration['side']): DeclarationFact['side'] =>
  side === 'bidder' || side === 'supplier' ? 'bidder' : side === 'force' ? 'force' : 'other';

const worthWords = (pence: number | undefined): string =>
  pence === undefined ? 'Not known' : poundsWords(pence);

/** A body read as the natural person that it is. The key is one: what people decide of it holds for both readings. A company with a number of its own
 *  is none. */
function asPerson({ key, names, number }: Party): readonly Party[] {
  const read = number === '' ? names.map(naturalPerson) : [];
  const written = read.filter((name) => name !== undefined);
  return written.length === 0 ? [] : [{ ...somebody(key, ''), names: written }];
}

/** "W. Thackerby (director)", "Oona Fenwold - Company Secretary". */
const withoutOffice = (written: string): string =>
  written
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(
      /\s*(?:[-–,:]|\bas\b)\s*(?:managing |company |finance )?(?:directors?|secretary|owners?|partners?|proprietor|chairs?\w*|psc)\b.*$/iu,
      '',
    );
