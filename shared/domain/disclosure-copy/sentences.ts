import type { Sentences } from '../noun.ts';
import type { disclosureCopyEvents, Harm } from './events.ts';

/** The words for each harm. */
export const harmNames: Readonly<Record<Harm, string>> = {
  'identifies-a-source': 'It would show who told us',
  'risk-to-a-person': 'It would put somebody at risk',
  'live-investigation': 'It would harm a live investigation',
  methods: 'It would show how we work',
  'another-persons-private-life': 'It belongs to another person’s private life',
  'legal-privilege': 'It is legal advice',
  other: 'Another harm',
};

/** How a decision on disclosure reads on the timeline. */
export const disclosureCopySentences: Sentences<typeof disclosureCopyEvents> = {
  'disclosure-copy.decided/1': ({ records, withheld, decidedBy }) => ({
    head: 'Disclosure copy decided',
    rest: `${String(records.length)} ${records.length === 1 ? 'record' : 'records'}, ${String(withheld.length)} ${withheld.length === 1 ? 'passage' : 'passages'} withheld, by ${decidedBy.rankOrGrade} ${decidedBy.name}`,
  }),
};
