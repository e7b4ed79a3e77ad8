import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CaseContent } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfiles, neverGoes, type LeftOut } from '../../../shared/domain/bundle/profiles.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { exhibitsTold, type ExhibitTold } from './exhibits-told.ts';
import { factsTold } from './facts-told.ts';
import { lettersTold, type LetterTold } from './letters-told.ts';
import { redactedContent, redactor } from './redact.ts';
import { sectionsOf } from './sections.ts';
import { timelineTold } from './timeline-told.ts';
import { whatStandsAgainst } from './what-stands-against.ts';

/** @file The content of a bundle, made of the case as it stands and of what was chosen: gathered, then redacted, then looked over for what
 *  may never go. Nothing is drawn before that. */

/** What is told about the bundle itself. */
export type About = {
  readonly unit: CaseContent['unit'];
  readonly preparedOn: CivilDate;
  readonly preparedFor: CaseContent['preparedFor'];
  readonly purpose: string;
  readonly handling: string;
};

/** The content, and the files that go with it. */
export type Composed = {
  readonly content: CaseContent;
  readonly letters: readonly LetterTold[];
  readonly exhibits: readonly ExhibitTold[];
};

/** Composes a bundle. `isReporterClosed`: who reported is sealed apart and not for this workstation. Refusals: bundle/cannot-compare, bundle/passage-not-found, bundle/passage-left, bundle/names-the-reporter, bundle/names-a-source. */
export function composeBundle(
  view: CaseView,
  choice: BundleChoice,
  about: About,
  isReporterClosed = false,
): Result<Composed, readonly Refusal[]> {
  const { profile, withheld } = choice;
  const letters = lettersTold(view.state, choice);
  const exhibits = exhibitsTold(view.state, choice);
  const gathered: CaseContent = {
    format: 'probity-case/1',
    reference: view.row.reference,
    ...about,
    marking: markingOf(view),
    fictitious: view.state.case.opened?.fictitious === true,
    profile,
    partial: bundleProfiles[profile].isPartial,
    facts: factsTold(view, profile),
    leftOut: [...leftOutOf(choice, letters.stay)],
    withheldPassages: withheld.length,
    sections: sectionsOf(view, choice),
    timeline: timelineTold(view, profile),
    letters: letters.go.map(({ letter, file, title }) => ({
      file,
      title,
      issuedOn: letter.issuedOn,
      sha256: letter.pdf.sha256,
    })),
    exhibits: exhibits.map(({ told }) => told),
  };
  const content = redactedContent(gathered, redactor(withheld.map(({ passage }) => passage)));
  const against = whatStandsAgainst(view, choice, { gathered, content, isReporterClosed });
  return against.length > 0 ? err(against) : ok({ content, letters: letters.go, exhibits });
}

function leftOutOf(
  { profile, withheld, withoutExhibits }: BundleChoice,
  lettersThatStay: number,
): readonly LeftOut[] {
  const { leftOut, exhibits } = bundleProfiles[profile];
  const more: readonly (LeftOut | undefined)[] = [
    withheld.length === 0
      ? undefined
      : {
          what: `${counted(withheld.length, 'passage')} in the records`,
          why: 'Each is marked [withheld]. The reasons are kept in the case.',
        },
    lettersThatStay === 0
      ? undefined
      : {
          what: `${counted(lettersThatStay, 'letter')} as issued`,
          why: 'A withheld passage stands in it, and a letter cannot be redacted without being another letter.',
        },
    !exhibits || withoutExhibits.length === 0
      ? undefined
      : {
          what: counted(withoutExhibits.length, 'exhibit'),
          why: 'The unit decided that it stays.',
        },
  ];
  return [...leftOut, ...more.filter((one) => one !== undefined), ...neverGoes];
}

const counted = (many: number, what: string): string =>
  `${String(many)} ${what}${many === 1 ? '' : 's'}`;

/** The handling of the case is for the unit; that of the bundle stands beside it, as it was decided for this recipient. */
const markingOf = ({ state }: CaseView): string =>
  state.case.opened?.marking.sensitive === false ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE';
