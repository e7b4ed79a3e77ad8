import { citing, house } from '../cite.ts';
import {
  holdsTheOffice,
  theInvestigatorDoesNotDecide,
  theMemberDoesNotDecide,
} from '../determination/decider.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { provisional } from '../register.ts';
import { mentionsReporter } from '../reporter/mentions.ts';
import type { CaseState } from '../state.ts';
import type { disclosureCopyEvents } from './events.ts';
import { disclosableRecords, redacted } from './records.ts';

type Decided = EventOf<typeof disclosureCopyEvents, 'disclosure-copy.decided/1'>;
type DecidedRule = Rule<Decided, CaseState>;

const subjectToTheHarmTest = citing(
  { westMidlands: 'W2' },
  'The process is open, and what would do harm is held back with a reason.',
);

const onlyRecordsTheMemberMaySeeAreCopied: DecidedRule = {
  name: 'onlyRecordsTheMemberMaySeeAreCopied',
  source: subjectToTheHarmTest,
  refuse: ({ records }, { state }) => {
    const known = new Set(disclosableRecords(state).map(({ key }) => key));
    if (records.length === 0)
      return {
        kind: 'disclosure-copy/nothing-chosen',
        says: 'Choose at least one record. If nothing may be shown, write to the member instead.',
        fields: ['records'],
      };
    return records.every((key) => known.has(key))
      ? undefined
      : {
          kind: 'disclosure-copy/not-for-the-member',
          says: 'One of these is no record a member is shown.',
          fields: ['records'],
        };
  },
};

const aWithheldPassageStandsInARecord: DecidedRule = {
  name: 'aWithheldPassageStandsInARecord',
  source: house('A passage that is copied out wrongly would be withheld nowhere.'),
  refuse: ({ records, withheld }, { state }) => {
    const words = chosen(state, records).flatMap(({ paragraphs }) => paragraphs);
    const lost = withheld.findIndex(
      ({ passage }) => !words.some((paragraph) => paragraph.includes(passage)),
    );
    return lost < 0
      ? undefined
      : {
          kind: 'disclosure-copy/passage-not-found',
          says: 'These words stand in none of the records chosen, letter for letter. Copy them out of the record.',
          fields: [`withheld.${String(lost)}.passage`],
        };
  },
};

const theCopyNeverNamesTheReporter: DecidedRule = {
  name: 'theCopyNeverNamesTheReporter',
  source: house('Who reported stands in nothing that leaves for the member.'),
  refuse: ({ records, withheld }, { state }) => {
    if (provisional(state.report.fields.route)?.origin === 'self') return undefined;
    const passages = withheld.map(({ passage }) => passage);
    const left = chosen(state, records)
      .flatMap((record) => redacted(record, passages).paragraphs)
      .join(' ');
    const isNamed = state.reporter.identified.some(({ value }) =>
      mentionsReporter(left, value.identity).some((found) => found !== 'forename'),
    );
    return isNamed
      ? {
          kind: 'disclosure-copy/names-the-reporter',
          says: 'What is left names whoever reported, or reads as if it did. Withhold those words.',
          fields: ['withheld'],
        }
      : undefined;
  },
};

const chosen = (state: CaseState, records: readonly string[]) =>
  disclosableRecords(state).filter(({ key }) => records.includes(key));

const decision = ({ decidedBy, decidedOn }: Decided) => ({
  field: 'decidedBy',
  decidedBy,
  on: decidedOn,
});

/** Who decides what a member may see, and what never leaves. */
export const disclosureCopyRules: Rules<typeof disclosureCopyEvents, CaseState> = {
  'disclosure-copy.decided/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'requestedOn', on: event.requestedOn },
      { field: 'decidedOn', on: event.decidedOn },
    ]),
    onlyRecordsTheMemberMaySeeAreCopied,
    aWithheldPassageStandsInARecord,
    theCopyNeverNamesTheReporter,
    holdsTheOffice('decision.authority', decision),
    theMemberDoesNotDecide(decision),
    theInvestigatorDoesNotDecide(decision),
  ],
};
