import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { disclosureEvents } from './events.ts';

/** How a stop and its advice read on the timeline. */
export const disclosureSentences: Sentences<typeof disclosureEvents> = {
  'disclosure.stopped/1': ({ legislation, namedPeople }) => ({
    head: 'Stopped: protected disclosure',
    rest: `${legislation}; open to ${listed(namedPeople)} only`,
    tone: 'attention',
  }),
  'disclosure.people-named/1': ({ namedPeople, reason }) => ({
    head: 'Who may see the stopped case',
    rest: `${listed(namedPeople)}: ${reason}`,
  }),
  'disclosure.advice-recorded/1': ({ adviser, advisedOn, outcome }) => ({
    head: 'Legal advice recorded',
    rest: `from ${adviser}, ${formatPlain(advisedOn)}: ${outcome === 'remain-stopped' ? 'the case stays stopped' : 'it goes on as an association'}`,
    tone: outcome === 'remain-stopped' ? 'attention' : 'normal',
  }),
};

const listed = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(', ');
