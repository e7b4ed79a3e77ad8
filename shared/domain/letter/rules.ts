import { standingDetermination } from '../determination/standing.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { citing, house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { missingFor } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import { provisional } from '../register.ts';
import { mentionsReporter } from '../reporter/mentions.ts';
import { isCurrent, isSameAbout, letterOf, standingLetters } from './current.ts';
import type { letterEvents } from './events.ts';
import { matterAbout } from './matter.ts';
import { mattersOf } from './matters.ts';
import { hasOccasion, tellsOfADetermination } from './needs.ts';

type Issued = EventOf<typeof letterEvents, 'letter.issued/1'>;
type LetterRule = Rule<Issued, CaseState>;

const aLetterHasAnOccasion: LetterRule = {
  name: 'aLetterHasAnOccasion',
  source: citing(
    { westMidlands: 'W29' },
    'A letter tells of something that happened: a report, an outcome, a determination.',
  ),
  refuse: (event, { state, policy }) =>
    hasOccasion(state, event.kind, policy, event.about)
      ? undefined
      : {
          kind: 'letter/too-early',
          says:
            event.kind === 'notice-of-conditions'
              ? 'A notice of conditions follows a determination that imposes them. There is none.'
              : 'There is nothing yet for this letter to tell.',
          fields: ['kind'],
        },
};

const aNoticeTellsOfTheStandingDetermination: LetterRule = {
  name: 'aNoticeTellsOfTheStandingDetermination',
  source: house('A member acts on what the notice says; it must be the decision that stands.'),
  refuse: (event, { state }) => {
    const needsOne = event.kind === 'notice-of-conditions' && event.about === undefined;
    const standing = standingDetermination(state)?.determinationId;
    return (needsOne || event.determinationId !== undefined) && event.determinationId !== standing
      ? {
          kind: 'letter/other-determination',
          says: 'This letter does not tell of the determination that stands.',
          fields: ['determinationId'],
        }
      : undefined;
  },
};

const aNoticeRestsOnAStatedPolicy: LetterRule = {
  name: 'aNoticeRestsOnAStatedPolicy',
  source: house(
    'Nothing is invented for a policy that is silent: the unit decides first, with who decided it.',
  ),
  refuse: (event, { policy }) =>
    event.kind === 'notice-of-conditions' && missingFor(policy, 'notice').length > 0
      ? {
          kind: 'policy/not-stated',
          says: 'The policy leaves open what this notice has to say. The unit fills it in first.',
          fields: ['kind'],
        }
      : undefined,
};

const aNoticeHoldsEveryCondition: LetterRule = {
  name: 'aNoticeHoldsEveryCondition',
  source: citing(
    { westMidlands: 'W29' },
    'A member is bound by the conditions they were given in writing.',
  ),
  refuse: (event, { state, policy }) => {
    if (event.kind !== 'notice-of-conditions') return undefined;
    const written = event.model.blocks.flatMap((run) =>
      run.block === 'conditions' ? run.items.map((item) => item.text) : [],
    );
    const { varied = [], added = [] } =
      matterAbout(mattersOf(event.kind, state, policy), event.about)?.changes ?? {};
    const binding =
      event.about === undefined
        ? (standingDetermination(state)?.conditions ?? [])
        : [...varied, ...added];
    return binding.some(({ text }) => !written.includes(text))
      ? {
          kind: 'letter/condition-left-out',
          says: 'The notice leaves a condition out.',
          fields: ['model'],
        }
      : undefined;
  },
};

const aLetterIsWhatItSays: LetterRule = {
  name: 'aLetterIsWhatItSays',
  source: house('What is kept, what is drawn and what is named are one letter.'),
  refuse: ({ kind, model, pdf, pdfBase64, docx, docxBase64 }) => {
    if (model.kind !== kind)
      return {
        kind: 'letter/other-kind',
        says: 'The text belongs to another kind of letter.',
        fields: ['model'],
      };
    if (pdfBase64 !== undefined && decodedSize(pdfBase64) !== pdf.sizeBytes)
      return {
        kind: 'letter/other-size',
        says: 'The PDF is not of the size that is named for it.',
        fields: ['pdf'],
      };
    return docxBase64 !== undefined && decodedSize(docxBase64) !== docx?.sizeBytes
      ? {
          kind: 'letter/other-size',
          says: 'The DOCX is not of the size that is named for it.',
          fields: ['docx'],
        }
      : undefined;
  },
};

const aLetterIsIssuedAgainAsANewVersion: LetterRule = {
  name: 'aLetterIsIssuedAgainAsANewVersion',
  source: house(
    'An issued letter never changes. A wrong one is issued again, as a new version that points back.',
  ),
  refuse: ({ kind, version, replaces, letterId, about }, { state }) => {
    if (letterOf(state, letterId))
      return { kind: 'letter/exists', says: 'This letter was issued already.' };
    const earlier = state.letter.issued.filter(
      (letter) => letter.kind === kind && isSameAbout(letter.about, about),
    );
    const standing = standingLetters(state, kind, about).filter((letter) =>
      isSameAbout(letter.about, about),
    );
    if (standing.length > 0 && !standing.some((letter) => letter.letterId === replaces?.letterId))
      return {
        kind: 'letter/issued-already',
        says: 'This letter was issued already. Issue it again as a new version, and say what was wrong.',
        fields: ['replaces'],
      };
    if (replaces && !earlier.some((letter) => letter.letterId === replaces.letterId))
      return {
        kind: 'letter/not-found',
        says: 'The letter to replace was not issued.',
        fields: ['replaces'],
      };
    const next =
      (earlier.find((letter) => letter.letterId === replaces?.letterId)?.version ?? 0) + 1;
    return version === next
      ? undefined
      : {
          kind: 'letter/version-out-of-order',
          says: 'This is not the next version.',
          fields: ['version'],
        };
  },
};

const aLetterFollowsItsDecision: LetterRule = {
  name: 'aLetterFollowsItsDecision',
  source: house('Nobody can be told of a decision before it is taken.'),
  refuse: (event, { state }) =>
    event.about !== undefined || !tellsOfADetermination(event.kind)
      ? undefined
      : notBefore(
          { field: 'issuedOn', on: event.issuedOn },
          standingDetermination(state)?.decidedOn,
          'The letter comes before the decision it tells of.',
        ),
};

const aLetterNeverNamesTheReporter: LetterRule = {
  name: 'aLetterNeverNamesTheReporter',
  source: house(
    'Who reported stands in no letter: not to the member, not to vetting, not to the reporter.',
  ),
  refuse: ({ model }, { state }) => {
    if (isReportersOwn(state)) return undefined;
    const text = JSON.stringify(model);
    const isNamed = state.reporter.identified.some(({ value }) => {
      const found = mentionsReporter(text, value.identity);
      return (
        found.includes('collar-number') || (found.includes('surname') && found.includes('forename'))
      );
    });
    return isNamed
      ? {
          kind: 'letter/names-the-reporter',
          says: 'These words name whoever reported. Say it without them.',
          fields: ['furtherWords'],
        }
      : undefined;
  },
};

/** The member reported themselves: there is nobody to give away. */
const isReportersOwn = (state: CaseState): boolean =>
  provisional(state.report.fields.route)?.origin === 'self';

const onlyACurrentLetterIsWithdrawn: Rule<{ readonly letterId: string }, CaseState> = {
  name: 'onlyACurrentLetterIsWithdrawn',
  source: house('A letter that was replaced or withdrawn is relied on no longer.'),
  refuse: ({ letterId }, { state }) => {
    const letter = letterOf(state, letterId);
    return letter && isCurrent(state, letter)
      ? undefined
      : { kind: 'letter/not-current', says: 'This letter does not stand.', fields: ['letterId'] };
  },
};

const onlyAnIssuedLetterIsPrinted: Rule<
  { readonly letterId: string; readonly printedOn: CivilDate },
  CaseState
> = {
  name: 'onlyAnIssuedLetterIsPrinted',
  source: house('What is printed is the letter as issued, and its copies are counted.'),
  refuse: ({ letterId, printedOn }, { state }) => {
    const letter = letterOf(state, letterId);
    if (!letter)
      return {
        kind: 'letter/not-found',
        says: 'This letter was not issued.',
        fields: ['letterId'],
      };
    return notBefore(
      { field: 'printedOn', on: printedOn },
      letter.issuedOn,
      'This day comes before the letter was issued.',
    );
  },
};

/** When a letter may be issued, and again. */
export const letterRules: Rules<typeof letterEvents, CaseState> = {
  'letter.issued/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'issuedOn', on: event.issuedOn }]),
    aLetterHasAnOccasion,
    aNoticeTellsOfTheStandingDetermination,
    aLetterFollowsItsDecision,
    aNoticeRestsOnAStatedPolicy,
    aNoticeHoldsEveryCondition,
    aLetterIsWhatItSays,
    aLetterIsIssuedAgainAsANewVersion,
    aLetterNeverNamesTheReporter,
  ],
  'letter.printed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'printedOn', on: event.printedOn }]),
    onlyAnIssuedLetterIsPrinted,
  ],
  'letter.withdrawn/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'withdrawnOn', on: event.withdrawnOn }]),
    onlyACurrentLetterIsWithdrawn,
  ],
};

const decodedSize = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
