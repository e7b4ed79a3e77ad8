import type { DecidedView, MembersView } from '../../../../shared/contract/vault/members.ts';
import { office, officeNames } from '../../../../shared/domain/office.ts';

/** @file Decisions about the unit, in words. */

/** One thing a decision says. */
export function decisionWords(decided: DecidedView): string {
  const { act, name, workstation, offices } = decided;
  switch (act) {
    case 'member.added':
      return `${name} joins the unit as ${officeWords(offices ?? [])}.`;
    case 'device.added':
      return `${name} works at the workstation “${workstation ?? ''}”.`;
    case 'custodian.added':
      return `${name} becomes a custodian.`;
    case 'custodian.removed':
      return `${name} is no longer a custodian.`;
    case 'member.removed':
      return `${name} leaves the unit.`;
    case 'device.revoked':
      return `The workstation “${workstation ?? ''}” of ${name} no longer belongs to the unit.`;
    case 'offices.set':
      return `${name} is ${officeWords(offices ?? [])}.`;
    case 'unit-key.renewed':
      return 'The unit’s record has a new key from then on.';
    case 'dispute.settled':
      return settledWords(decided.stands ?? []);
    case 'escrow.set':
      return name === ''
        ? 'Five new cards open the unit’s recovery, any three of them together.'
        : `Five new cards open the unit’s recovery, any three of them together. They are kept by ${name}.`;
    case 'outside-keys.set':
      return name === ''
        ? 'The unit has keys for outsiders, which its custodians hold.'
        : `The unit has keys for outsiders. Beside the custodians they are held by ${name}.`;
    case 'policy.set':
      return 'The policy the unit works under changes.';
    default:
      return 'Something is decided that this version of Probity cannot show.';
  }
}

/** A settlement says what it lets stand: nobody signs what they cannot read. */
const settledWords = (stands: readonly DecidedView[]): string =>
  stands.length === 0
    ? 'What was decided at one time is settled: nothing that was added then stands.'
    : `What was decided at one time is settled. Of what was added then, this stands: ${stands.map(decisionWords).join(' ')}`;

/** Offices in a sentence: `Investigator and Supervisor`. */
export function officeWords(held: readonly string[]): string {
  const names = held.map((each) => {
    const known = office.safeParse(each);
    return known.success ? officeNames[known.data] : each;
  });
  return listed(names) || 'a member without an office';
}

/** Names in a sentence: `Ada, Bea and Cal`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

type Warning = MembersView['warnings'][number];

/** What should be put right: what is so, and what to do. */
export const warningWords: Readonly<
  Record<Warning, { readonly is: string; readonly todo: string }>
> = {
  'single-custodian': {
    is: 'The unit has one custodian.',
    todo: 'Nobody can replace or overrule a single custodian, and with them the unit would lose the way to let anybody in. Make a second member a custodian.',
  },
  'bus-factor': {
    is: 'One person, or one workstation, is all that can let anybody in.',
    todo: 'If it is lost, the colleagues who are in go on working, but nobody can join or be removed. Have two custodians, each with a workstation of their own.',
  },
  'custodians-remove-each-other': {
    is: 'Custodians removed each other at the same time.',
    todo: 'Nobody would be left, so none of them is removed. Settle it below: both have to sign. Whoever is to leave after all is removed again then.',
  },
  'unit-key-to-renew': {
    is: 'Two removals were made at one time.',
    todo: 'Each gave the unit’s new key to somebody whom the other removed. Renew the key now.',
  },
  'newer-blocks': {
    is: 'A colleague with a newer Probity decided something that this version cannot read.',
    todo: 'Update this workstation before anything else is decided here.',
  },
  'unit-key-missing': {
    is: 'The unit’s newest key has not come to this workstation yet.',
    todo: 'What colleagues record under it shows once it is here. Keep the share connected; if it does not come, ask a custodian to renew the key.',
  },
};
