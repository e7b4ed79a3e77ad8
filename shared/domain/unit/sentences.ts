import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { unitEvents } from './events.ts';

/** How the unit's own acts read in its record. */
export const unitSentences: Sentences<typeof unitEvents> = {
  'unit.founded/1': ({ unitName, force, founder }) => ({
    head: 'Unit founded',
    rest: `${unitName}, ${force}, by ${founder.rankOrGrade} ${founder.name}`,
  }),
  'kit.confirmed/1': () => ({
    head: 'Recovery kit confirmed',
    rest: 'four of its words were typed back',
  }),
  'kit.renewed/1': () => ({
    head: 'Recovery kit renewed',
    rest: 'the old one opens nothing newer',
    tone: 'attention',
  }),
  'kit.saved/1': () => ({ head: 'Recovery kit saved as a document', tone: 'attention' }),
  'passphrase.changed/1': ({ how, newVaultKey }) => ({
    head: 'Passphrase changed',
    rest: `${how === 'with-passphrase' ? 'with the old one' : 'with the recovery kit'}${newVaultKey ? ', and a new vault key' : ''}`,
    tone: 'attention',
  }),
  'session.unlocked/1': ({ how }) => ({ head: 'Unlocked', rest: ways[how] }),
  'search.made/1': ({ text, results }) => ({
    head: 'Searched',
    rest: `“${text}”: ${String(results)} found`,
  }),
  'person.opened-to-look/1': ({ name, records }) => ({
    head: 'Looked at a person',
    rest: `${name}, in ${String(records)} ${records === 1 ? 'record' : 'records'}`,
  }),
  'calendar.printed/1': ({ from, until, dates }) => ({
    head: 'Calendar saved on paper',
    rest: `${formatPlain(from)} to ${formatPlain(until)}, ${String(dates)} dates`,
    tone: 'attention',
  }),
  'figures.printed/1': ({ what, cases }) => ({
    head: 'Figures saved on paper',
    rest: `${what === 'management' ? 'exact, for the unit' : 'for publication, small counts withheld'}, of ${String(cases)} cases`,
    tone: 'attention',
  }),
  'register-figures.saved/1': (event) => ({
    head: event.as === 'paper' ? 'Figures saved on paper' : 'Figures saved as a table',
    rest: event.register === 'gifts' ? 'of gifts and hospitality' : 'of business interests',
    tone: 'attention',
  }),
  'copy.made/1': ({ files, verified }) => ({
    head: 'Sealed copy made',
    rest: `${String(files)} files${verified ? ', verified' : ', not verified'}`,
    tone: verified ? 'normal' : 'attention',
  }),
  'store.rebuilt/1': ({ framesRead, framesDamaged }) => ({
    head: 'Store rebuilt after a loss',
    rest: `${String(framesRead)} frames read${framesDamaged > 0 ? `, ${String(framesDamaged)} damaged` : ''}`,
    tone: 'attention',
  }),
};

const ways = {
  passphrase: 'with the passphrase',
  'recovery-kit': 'with the recovery kit',
  'device-keystore': 'with this device’s keystore',
} as const;
