import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CaseContent } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { house } from '../../../shared/domain/cite.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { associateName, reportOf } from '../../../shared/domain/report/facts.ts';
import { mentionsReporter } from '../../../shared/domain/reporter/mentions.ts';
import { plainWords } from '../../../shared/kit/plain-text.ts';
import { stands, wordsIn } from './redact.ts';

/** @file What may not leave in a partial bundle, looked for in the words themselves, after redaction. The rules of the noun see what was
 *  decided; only here is there anything to read. */

/** Everything that stands against these words. */
export const whatStandsAgainst = (
  view: CaseView,
  choice: BundleChoice,
  { gathered, content, isReporterClosed }: Looked,
): readonly Refusal[] => [
  ...passagesNotFound(view, choice, gathered),
  ...passagesLeft(choice, content),
  ...(bundleProfiles[choice.profile].isPartial
    ? [
        ...(isReporterClosed ? [cannotCompare] : namesTheReporter(view, content)),
        ...namesASource(view, content),
      ]
    : []),
];

/** The words before and after redaction. */
type Looked = {
  readonly gathered: CaseContent;
  readonly content: CaseContent;
  readonly isReporterClosed: boolean;
};

const refusal = (
  kind: string,
  rule: string,
  says: string,
  field: string,
  why: string,
): Refusal => ({
  kind: `bundle/${kind}`,
  rule,
  says,
  fields: [field],
  source: house(why),
});

const cannotCompare = refusal(
  'cannot-compare',
  'noPartialBundleNamesTheReporter',
  'Who reported is sealed apart, and you were not given it: these words cannot be compared with the name. Ask a colleague who was to prepare this bundle.',
  'profile',
  'Who reported stands in nothing that leaves in part.',
);

function passagesNotFound(
  { state }: CaseView,
  { withheld }: BundleChoice,
  gathered: CaseContent,
): readonly Refusal[] {
  const words = [
    ...wordsIn(gathered),
    ...state.letter.issued.map(({ model }) => JSON.stringify(model)),
  ];
  return withheld.flatMap(({ passage }, index) =>
    words.some((text) => stands(passage, text))
      ? []
      : [
          refusal(
            'passage-not-found',
            'aWithheldPassageStandsInTheBundle',
            'These words stand nowhere in what goes. Copy them out of the preview.',
            `withheld.${String(index)}.passage`,
            'A passage that is copied out wrongly would be withheld nowhere.',
          ),
        ],
  );
}

/** A passage that lies across two lines of the layout is found by its letters alone. Short ones would be found in other words. */
const longEnough = 12;

function passagesLeft({ withheld }: BundleChoice, redacted: CaseContent): readonly Refusal[] {
  const letters = plainWords(wordsIn(redacted).join(' ')).join('');
  return withheld.flatMap(({ passage }, index) => {
    const run = plainWords(passage).join('');
    return run.length < longEnough || !letters.includes(run)
      ? []
      : [
          refusal(
            'passage-left',
            'nothingWithheldIsLeft',
            'These words still stand in what goes, laid out otherwise. Withhold them part by part.',
            `withheld.${String(index)}.passage`,
            'What is withheld is in no line of what leaves.',
          ),
        ];
  });
}

function namesTheReporter({ state }: CaseView, redacted: CaseContent): readonly Refusal[] {
  if (reportOf(state.report)?.route.origin === 'self') return [];
  const words = wordsIn(redacted).join('\n');
  const isNamed = state.reporter.identified.some(({ value }) =>
    mentionsReporter(words, value.identity).some((found) => found !== 'forename'),
  );
  return isNamed
    ? [
        refusal(
          'names-the-reporter',
          'noPartialBundleNamesTheReporter',
          'What goes names whoever reported, or reads as if it did. Withhold those words; in purpose and handling, say it otherwise.',
          'withheld',
          'Who reported stands in nothing that leaves in part.',
        ),
      ]
    : [];
}

function namesASource({ state }: CaseView, redacted: CaseContent): readonly Refusal[] {
  const sources = (reportOf(state.report)?.associates ?? []).filter(
    ({ relationship }) => relationship === 'current-or-former-informant',
  );
  const words = wordsIn(redacted);
  const isNamed = sources.some((source) => {
    const name = associateName(source);
    return name !== '' && words.some((text) => stands(name, text));
  });
  return isNamed
    ? [
        refusal(
          'names-a-source',
          'noPartialBundleNamesASource',
          'What goes names somebody who is or was an informant. Withhold those words.',
          'withheld',
          'A source is never named outside source handling, not even as somebody’s associate.',
        ),
      ]
    : [];
}
