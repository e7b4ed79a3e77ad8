import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { deviceOfAct } from '../../../shared/domain/act.ts';
import { apartWords, onlyAuthor } from '../../../shared/domain/contest/authors.ts';
import { contestsOf, type Contest } from '../../../shared/domain/contest/contests-of.ts';
import { contestEvents } from '../../../shared/domain/contest/events.ts';
import { overwritingAct } from '../../../shared/domain/contest/places.ts';
import { contestName, whyProvisional } from '../../../shared/domain/contest/words.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ActForm } from '../act-form.tsx';
import { actPath, useActs, type ActFormProps } from '../act.tsx';
import { CompareTable } from '../compare-table.tsx';
import { compare } from './comparison.ts';

const type = 'contest.settled/1';
const schema = contestEvents[type].pick({ stands: true, reason: true });

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** One thing was recorded differently at workstations that had not met: both side by side, and which of them stands. */
export function ChooseForm(props: ActFormProps) {
  const { view, wanted } = props;
  // What the chooser has before them is what they choose between: read once, when the form opens.
  const [contests] = useState(() => contestsOf(view.state));
  const contest = contests.find(({ key }) => encodeURIComponent(key) === wanted) ?? contests[0];
  if (!contest)
    return (
      <EmptyState
        title="Nothing to choose"
        says="No different versions of one thing stand in this case."
      />
    );
  return <Choosing key={contest.key} {...props} contest={contest} others={contests} />;
}

type Props = ActFormProps & { readonly contest: Contest; readonly others: readonly Contest[] };

function Choosing({ contest, others, ...props }: Props) {
  const styles = useStyles();
  const { view } = props;
  const [timeline] = useState(view.timeline);
  const where = useWhere(contest);
  return (
    <div className={styles.start}>
      <Text>
        <strong>{apartWords(contest)}:</strong> {contestName(contest.key)}.{' '}
        {whyProvisional(contest.key)} Both stay on the record, whatever you choose.
      </Text>
      <CompareTable comparison={compare(contest, timeline, where)} />
      <NewVersion view={view} contest={contest} />
      <ActForm
        {...props}
        type={type}
        schema={schema}
        defaultValues={{ reason: '' }}
        says="What you choose stands from now on, as its author recorded it. The others are set aside and stay on the timeline, with your reason."
        submitLabel="Let this version stand"
        toEvent={({ stands, reason }) => ({
          ...{ contest: contest.key, stands, reason },
          over: contest.versions.map(({ actId }) => actId).filter((actId) => actId !== stands),
        })}
      >
        <Choice
          name="stands"
          label="Which version stands?"
          options={contest.versions.map(({ actId, by, at, isProvisional }) => ({
            value: actId,
            label: `What ${by} recorded${where(actId)}, ${formatInstant(at)}`,
            ...(isProvisional ? { hint: 'Counts meanwhile' } : {}),
          }))}
        />
        <LongText name="reason" label="Why this one?" limit={textLimits.paragraph} rows={2} />
      </ActForm>
      <Others view={view} contest={contest} others={others} />
    </div>
  );
}

/** ` at “Laptop”`: tells versions of one person apart; nothing where people do. */
function useWhere(contest: Contest): (actId: string) => string {
  const { value } = useQuery('members', {});
  if (!value || !onlyAuthor(contest)) return () => '';
  const workstations = value.members.flatMap((member) => member.workstations);
  return (actId) => {
    const own = workstations.find(({ device }) => device === deviceOfAct(actId));
    return own ? ` at “${own.name}”` : '';
  };
}

/** The way to write something new over all versions, where the thing has a form of its own. */
function NewVersion({ view, contest }: { readonly view: CaseView; readonly contest: Contest }) {
  const over = overwritingAct(contest);
  const act = useActs().find((each) => each.type === over);
  if (!act) return null;
  return (
    <Text>
      Neither is right, or both are?{' '}
      <Link inline href={`#${actPath(view.caseId, act.type)}`}>
        {act.title}
      </Link>
      : what you save there takes the place of every version here.
    </Text>
  );
}

function Others({
  view,
  contest,
  others,
}: {
  readonly view: CaseView;
  readonly contest: Contest;
  readonly others: readonly Contest[];
}) {
  const more = others.filter(({ key }) => key !== contest.key);
  if (more.length === 0) return null;
  return (
    <nav aria-label="Also to choose in this case">
      <Text>Also to choose in this case: </Text>
      <ul>
        {more.map(({ key }) => (
          <li key={key}>
            <Link href={`#${actPath(view.caseId, type, key)}`}>{contestName(key)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
