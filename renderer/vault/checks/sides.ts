import type { HitReport, HitSide } from '../../../shared/contract/vault/checks.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import type { AnyFact, Party } from './facts.ts';
import type { Hit } from './hit.ts';

/** @file The two records of a hit in words: in one line for the list, side by side on its page, and as far as known for a report. */

const nameOf = (party: Party | undefined): string => party?.names[0] ?? 'Not known';
const dayOf = (on: CivilDate | undefined): string =>
  on === undefined ? 'Not stated' : formatPlain(on);
const line = (label: string, text: string) => ({ label, text });
const numbersOf = (label: string, { number, numbers, birthDate }: Party) =>
  [number, ...numbers, birthDate]
    .filter((each) => each !== '')
    .slice(0, 3)
    .map((each) => line(label, each));

/** A record in one line. */
export const shortSide = (fact: AnyFact): string => inTwo(fact).join(', ');

/** A record in two short lines: who, then what. */
export function inTwo(fact: AnyFact): readonly [who: string, what: string] {
  switch (fact.kind) {
    case 'offer':
      return [nameOf(fact.donor), `offered to ${nameOf(fact.recipient)}: ${fact.what}`];
    case 'contract':
      return [nameOf(fact.supplier), `contract: ${fact.title}`];
    case 'supplier':
      return [nameOf(fact.body), 'supplier'];
    case 'bid':
      return [nameOf(fact.bidder), `bid: ${fact.title}`];
    case 'declaration':
      return [nameOf(fact.declarant), declaredWords[fact.conflict].toLowerCase()];
    case 'diary-entry':
      return [nameOf(fact.owner), `diary of ${formatPlain(fact.on)}: ${fact.what}`];
    case 'interest':
      return [nameOf(fact.holder), `interest: ${fact.body ? nameOf(fact.body) : fact.what}`];
    case 'expense':
      return [
        nameOf(fact.claimant),
        `claimed ${fact.worth}${fact.what === '' ? '' : `: ${fact.what}`}`,
      ];
    case 'associate':
      return [
        nameOf(fact.associate),
        `associate of ${fact.officer.names[0] ?? 'an officer not known'}`,
      ];
  }
}

/** A record as it stands beside the other. */
export function sideOf(fact: AnyFact): HitSide {
  const common = { in: fact.in, title: shortSide(fact), reference: '' };
  switch (fact.kind) {
    case 'offer':
      return {
        ...{ ...common, kind: 'Gift or hospitality', page: 'offer' },
        lines: [
          ...[line('Offered on', dayOf(fact.on)), line('Offered by', nameOf(fact.donor))],
          ...(fact.donor ? numbersOf('Number', fact.donor) : []),
          ...[line('Offered to', nameOf(fact.recipient)), line('What', fact.what)],
          ...[line('Worth', fact.worth), line('What became of it', fact.standing)],
        ],
      };
    case 'contract':
      return {
        ...{ ...common, kind: 'Contract', page: 'contract' },
        lines: [
          ...[line('Awarded on', dayOf(fact.awardedOn)), line('Supplier', nameOf(fact.supplier))],
          ...numbersOf('Company number', fact.supplier),
          ...[line('What for', fact.title), line('Value', fact.worth)],
          line('Owned or decided by', namesOf(fact.owners)),
        ],
      };
    case 'supplier':
      return {
        ...{ ...common, kind: 'Supplier', page: 'supplier' },
        lines: [
          line('Name', fact.body.names.join('; ')),
          ...numbersOf('Company number', fact.body),
          line('Directors and owners', namesOf(fact.people)),
          ...[line('Supplier since', dayOf(fact.since)), line('Until', dayOf(fact.until))],
        ],
      };
    case 'bid':
      return {
        ...{ ...common, kind: 'Bid', page: 'bid' },
        lines: [
          ...[line('Submitted on', dayOf(fact.on)), line('Bidder', nameOf(fact.bidder))],
          ...numbersOf('Company number', fact.bidder),
          ...(fact.people.length === 0 ? [] : [line('Contact', namesOf(fact.people))]),
          ...[line('For', fact.title), line('Value', fact.worth)],
          line('What became of it', fact.isAwarded ? 'Awarded' : 'Not awarded, or not yet'),
        ],
      };
    case 'declaration':
      return {
        ...{ ...common, kind: 'Declaration of conflicts', page: 'declaration' },
        lines: [
          ...[line('Declared on', dayOf(fact.on)), line('Declared by', nameOf(fact.declarant))],
          ...[line('Says', declaredWords[fact.conflict]), line('With', nameOf(fact.withWhom[0]))],
          ...[line('Concerns', nameOf(fact.body)), line('Contract', fact.title || 'Not stated')],
          line('What', fact.what || 'Not stated'),
        ],
      };
    case 'diary-entry':
      return {
        ...{ ...common, kind: 'Diary of a chief officer', page: 'diary' },
        lines: [
          ...[line('Day', dayOf(fact.on)), line('Whose', nameOf(fact.owner))],
          ...[line('What', fact.what), line('With', namesOf(fact.guests))],
        ],
      };
    case 'interest':
      return {
        ...{ ...common, kind: 'Business interest', page: 'interest' },
        lines: [
          ...[line('Held by', nameOf(fact.holder)), line('What', fact.what)],
          line('Business', nameOf(fact.body)),
          ...(fact.body ? numbersOf('Company number', fact.body) : []),
          ...(fact.family
            ? [line('Whose', `${nameOf(fact.family.party)} (${fact.family.relationship})`)]
            : []),
          line('With', namesOf(fact.partners.filter((one) => one !== fact.family?.party))),
          line('How it stands', interestWords[fact.standing]),
          line('Decided on', dayOf(fact.decidedOn)),
        ],
      };
    case 'expense':
      return {
        ...{ ...common, kind: 'Expense', page: 'expense' },
        lines: [
          ...[line('Day', dayOf(fact.on)), line('Claimed by', nameOf(fact.claimant))],
          ...[line('Paid to', nameOf(fact.payee)), line('What for', fact.what || 'Not stated')],
          line('Amount', fact.worth),
        ],
      };
    case 'associate':
      return {
        ...{ ...common, kind: 'Associate in a case', page: 'case' },
        lines: [
          ...[line('Associate', fact.associate.names.join('; ') || 'Not known')],
          ...numbersOf('Number or date of birth', fact.associate),
          ...[line('Officer', nameOf(fact.officer)), line('How', fact.what)],
        ],
      };
  }
}

const namesOf = (parties: readonly Party[]): string =>
  [...new Set(parties.map(nameOf))].join('; ') || 'Not stated';

const declaredWords = {
  conflict: 'A conflict of interest',
  none: 'No conflict of interest',
  'not-known': 'Not known whether a conflict',
} as const;

const interestWords = {
  asked: 'Applied for',
  approved: 'Approved',
  refused: 'Refused',
  ended: 'Ended',
} as const;

/** What a report could begin with: whom of the force it concerns, with whom, and the hit in words. None where the subject of a case is meant:
 *  that case is there already. */
export function reportOf({ check, left, right, reasons }: Hit): HitReport | undefined {
  const officer = officerOf(left) ?? officerOf(right);
  // Who declared nothing is known; the record beside it is of somebody who did.
  if (!officer || left.in.kind === 'case' || check === 'declaration-missing') return undefined;
  const other = otherOf(left) ?? otherOf(right);
  return {
    subject: { name: nameOf(officer), collarNumber: officer.numbers[0] ?? '' },
    associate: {
      kind: other?.kind === 'person' ? 'person' : 'business',
      ...{ name: other ? nameOf(other) : '', number: other?.number ?? '' },
    },
    account: [
      `Found by the cross-check “${checkWords[check].name}” and confirmed by a person.`,
      shortSide(left),
      shortSide(right),
      ...reasons,
    ].join('\n'),
  };
}

function officerOf(fact: AnyFact): Party | undefined {
  switch (fact.kind) {
    case 'offer':
      return fact.recipient;
    case 'diary-entry':
      return fact.owner;
    case 'interest':
      return fact.holder;
    case 'expense':
      return fact.claimant;
    case 'declaration':
      return fact.side === 'force' ? fact.declarant : undefined;
    case 'contract':
    case 'supplier':
    case 'bid':
    case 'associate':
      return undefined;
  }
}

function otherOf(fact: AnyFact): Party | undefined {
  switch (fact.kind) {
    case 'offer':
      return fact.donor;
    case 'interest':
      return fact.body ?? fact.partners[0];
    case 'contract':
      return fact.supplier;
    case 'supplier':
      return fact.body;
    case 'bid':
      return fact.bidder;
    case 'declaration':
      return fact.body ?? fact.withWhom[0];
    case 'diary-entry':
      return fact.guests[0];
    case 'expense':
      return fact.payee;
    case 'associate':
      return fact.associate;
  }
}
