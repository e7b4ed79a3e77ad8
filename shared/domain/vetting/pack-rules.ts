import { identifiedSubject } from '../case-facts.ts';
import { citing, fromPolicy, house } from '../cite.ts';
import type { EventOf, Problem, Rule } from '../noun.ts';
import { policyValue } from '../policy/resolve.ts';
import { reportOf } from '../report/facts.ts';
import { mentionsReporter } from '../reporter/mentions.ts';
import type { CaseState } from '../state.ts';
import type { vettingEvents } from './events.ts';
import { isRiskIdentified } from '../case-facts.ts';
import { vettingTrigger } from './levels.ts';
import { composePack } from './pack.ts';

/** @file What may go to the vetting department, and when. */

type Sent = EventOf<typeof vettingEvents, 'vetting.notified/2'>;

/** Nothing goes before there is something for vetting to review, unless the policy has the two units share beforehand (PD13). */
export const sharingHasItsOccasion: Rule<Sent, CaseState> = {
  name: 'sharingHasItsOccasion',
  source: fromPolicy('vetting.sharingBeforeRisk'),
  refuse: ({ purpose }, { state, policy }) => {
    if (isRiskIdentified(state)) return undefined;
    return purpose === 'information-sharing' && policyValue(policy, 'vetting.sharingBeforeRisk')
      ? undefined
      : {
          kind: 'vetting/no-risk-identified',
          says: 'No risk is identified yet. Assess the risk first.',
          fields: ['purpose'],
        };
  },
};

/** Whether a review is owed depends on the level, so it is not guessed. */
export const theLevelIsKnown: Rule<unknown, CaseState> = {
  name: 'theLevelIsKnown',
  source: citing(
    { westMidlands: 'W30' },
    'Whether a review is owed depends on the level held, so the level is obtained first.',
  ),
  refuse: (_event, { state, policy }) =>
    vettingTrigger(state, policy)?.trigger.duty === 'obtain-level'
      ? {
          kind: 'vetting/level-not-known',
          says: 'Obtain the vetting level first: a review may be owed.',
        }
      : undefined,
};

export const whoItIsAboutIsKnown: Rule<unknown, CaseState> = {
  name: 'whoItIsAboutIsKnown',
  source: house('Vetting reviews a person. A description is nobody’s clearance.'),
  refuse: (_event, { state }) =>
    identifiedSubject(state)
      ? undefined
      : {
          kind: 'vetting/subject-not-identified',
          says: 'The member is not identified yet. Nothing can go to vetting about them.',
        },
};

/** What was previewed is what goes: the pack is made of the case by the same function that showed it. */
export const thePackIsWhatTheCaseSays: Rule<Sent, CaseState> = {
  name: 'thePackIsWhatTheCaseSays',
  source: house('What is kept as sent is what was chosen and shown, word for word.'),
  refuse: ({ fields, riskSummary, pack }, { state, policy }) =>
    JSON.stringify(inOrder(pack)) ===
    JSON.stringify(inOrder(composePack(state, policy, { fields, riskSummary })))
      ? undefined
      : {
          kind: 'vetting/pack-changed',
          says: 'The case has changed since the preview. Look at the preview again.',
          fields: ['fields'],
        },
};

const inOrder = ({ layout, reference, lines, riskSummary }: Sent['pack']) => [
  layout,
  reference,
  lines.map(({ field, label, says }) => [field, label, says]),
  riskSummary,
];

/** No word of the pack names who reported. A member who reported themselves is named, of course. */
export const theReporterIsNeverInThePack: Rule<Sent, CaseState> = {
  name: 'theReporterIsNeverInThePack',
  source: house(
    'Who reported is nobody’s business in vetting: a name or number of theirs in a pack would give them away.',
  ),
  refuse: ({ pack, riskSummary }, { state }): Problem | undefined => {
    if (reportOf(state.report)?.route.origin === 'self') return undefined;
    const names = (words: string): boolean =>
      state.reporter.identified.some(
        ({ value }) => mentionsReporter(words, value.identity).length > 0,
      );
    const fields = [
      ...(names(riskSummary) ? ['riskSummary'] : []),
      ...(pack.lines.some(({ says }) => names(says)) ? ['fields'] : []),
    ];
    return fields.length === 0
      ? undefined
      : {
          kind: 'vetting/names-the-reporter',
          says: 'This may name who reported. Leave it out, or say it otherwise.',
          fields,
        };
  },
};
