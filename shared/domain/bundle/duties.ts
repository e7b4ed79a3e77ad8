import { house } from '../cite.ts';
import { everybodys, type Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { bundleProfiles } from './profiles.ts';
import { waitsForSecond } from './second-person.ts';
import { bundlesUnderWay, type Bundle } from './slice.ts';

/** What is owed while a bundle is under way: a look by somebody else, then the file. */
export const bundleDuties = (state: CaseState, context: DutyContext): readonly Duty[] =>
  bundlesUnderWay(state.bundle).map((bundle) =>
    waitsForSecond(bundle, context, context.unit ?? { people: [] })
      ? { ...toConfirm(bundle), ownerId: everybodys }
      : toWrite(bundle),
  );

const detailOf = ({ profile, forWhom, by }: Bundle): string =>
  `${bundleProfiles[profile].name}, for ${forWhom.name}, prepared by ${by}`;

const toConfirm = (bundle: Bundle): Duty => ({
  key: 'bundle/confirm',
  says: 'Look at a bundle that a colleague prepared',
  detail: detailOf(bundle),
  waitingFor: 'unit',
  settledBy: 'bundle.confirmed/1',
  source: house('A second person sees what leaves the unit before it leaves.'),
});

const toWrite = (bundle: Bundle): Duty => ({
  key: 'bundle/write',
  says: 'Write the bundle, or give it up',
  detail: detailOf(bundle),
  waitingFor: 'unit',
  settledBy: 'bundle.written/1',
  source: house(
    'What was prepared for somebody outside goes to them, or is given up with a reason.',
  ),
});
