import { Button } from '@fluentui/react-components';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { contestsOf } from '../../shared/domain/contest/contests-of.ts';
import { actOf } from '../../shared/domain/contest/places.ts';
import { contestName } from '../../shared/domain/contest/words.ts';
import { Heed } from '../ui/heed.tsx';
import { actPath } from './act.tsx';

type Props = {
  readonly view: CaseView;
  /** Whether a thing belongs here, by the event its own form records. */
  readonly belongs: (type: string) => boolean;
};

/** Says where two colleagues recorded a thing differently, with the way to compare and choose. */
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
        Two colleagues changed this without seeing each other: {contestName(contest.key)}.{' '}
        {contest.versions.find(({ isProvisional }) => isProvisional)?.by ?? 'One version'}’s counts
        meanwhile.
      </Heed>
    ));
}
