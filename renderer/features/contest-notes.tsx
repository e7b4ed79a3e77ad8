import { Button } from '@fluentui/react-components';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { apartWords, onlyAuthor } from '../../shared/domain/contest/authors.ts';
import { contestsOf, type Contest } from '../../shared/domain/contest/contests-of.ts';
import { actOf } from '../../shared/domain/contest/places.ts';
import { contestName } from '../../shared/domain/contest/words.ts';
import { formatInstant } from '../../shared/kit/instant.ts';
import { Heed } from '../ui/heed.tsx';
import { actPath } from './act.tsx';

type Props = {
  readonly view: CaseView;
  /** Whether a thing belongs here, by the event its own form records. */
  readonly belongs: (type: string) => boolean;
};

/** Says where a thing was recorded differently at workstations that had not met, with the way to compare and choose. */
export function ContestNotes({ view, belongs }: Props) {
  return contestsOf(view.state)
    .filter((contest) => belongs(actOf(contest) ?? 'case.opened/1'))
    .map((contest) => (
      <Heed
        key={contest.key}
        tone="warning"
        actions={
          view.readOnly ? undefined : (
            <Button
              as="a"
              size="small"
              href={`#${actPath(view.caseId, 'contest.settled/1', contest.key)}`}
              aria-label={`Compare and choose: ${contestName(contest.key)}`}
            >
              Compare and choose
            </Button>
          )
        }
      >
        {apartWords(contest)}: {contestName(contest.key)}. {meanwhile(contest)}
      </Heed>
    ));
}

/** Which of them is shown: whose, or from when where all are of one person. */
function meanwhile(contest: Contest): string {
  const shown = contest.versions.find(({ isProvisional }) => isProvisional);
  if (!shown) return 'One version counts meanwhile.';
  return onlyAuthor(contest)
    ? `The one of ${formatInstant(shown.at)} counts meanwhile.`
    : `${shown.by}’s counts meanwhile.`;
}
