import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { applicationOf } from '../../../shared/domain/interest/standing.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import { isContested } from '../../../shared/domain/register.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EntryTimeline } from '../entry-timeline.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { chainRows, decidedRows, entryRows, weighedRows } from './entry-rows.ts';
import { actsFor, type InterestAct } from './interest-acts.tsx';
import { LetterCard } from './letter-card.tsx';
import { interestsPath } from './paths.ts';
import { StandingBadge } from './standing-badge.tsx';
import { waitWords } from './wait-words.ts';

type View = VaultAnswers['interestView'];

/** One entry: what is known of it, how it stands, what is due next. */
export function InterestPage({
  interestId,
  report,
}: {
  readonly interestId: string;
  /** The way to a new report with what is known of this entry, for where enquiries begin. */
  readonly report: (view: View) => ReactNode;
}) {
  const id = itemId.safeParse(interestId);
  const asked = useQuery('interestView', { interestId: id.data ?? interestId });
  const [doing, setDoing] = useState<InterestAct>();
  if (asked.error)
    return (
      <ErrorPanel
        error={asked.error}
        actions={
          <Button as="a" href={`#${interestsPath}`}>
            Back to the register
          </Button>
        }
      />
    );
  if (!asked.value) return <Working says="Reading the entry" />;
  const view = asked.value;
  if (doing)
    return (
      <>
        <PageHeader title={doing.title} sub={<Back view={view} />} />
        <Card>
          <doing.Form view={view} onDone={() => setDoing(undefined)} />
        </Card>
      </>
    );
  return <Entry view={view} onDo={setDoing} report={needsCase(view) ? report(view) : null} />;
}

function Back({ view }: { readonly view: View }) {
  const { holder, appliedOn } = applicationOf(view.interest);
  return (
    <>
      <Link inline href={`#${interestsPath}`}>
        Business interests
      </Link>
      {` · ${holder.name}, applied for on ${formatPlain(appliedOn)}`}
    </>
  );
}

/** It began before it was approved, or a check found something else than was declared or decided. */
const needsCase = ({ row, interest }: View): boolean =>
  row.startedEarly || interest.checks.some(({ found }) => found === 'differs');

function Entry({
  view,
  onDo,
  report,
}: {
  readonly view: View;
  readonly onDo: (act: InterestAct) => void;
  readonly report: ReactNode;
}) {
  const application = applicationOf(view.interest);
  const title = [application.occupation, application.organisation.name]
    .filter((part) => part !== '')
    .join(', ');
  const decided = decidedRows(view);
  return (
    <>
      <PageHeader
        title={title}
        sub={<Back view={view} />}
        badges={<StandingBadge row={view.row} />}
        actions={[
          ...actsFor(view).map((act, index) => (
            <Button
              key={act.title}
              appearance={index === 0 && isNext(view) ? 'primary' : 'secondary'}
              onClick={() => onDo(act)}
            >
              {act.title}
            </Button>
          )),
          report,
        ]}
      />
      <Next view={view} />
      {isContested(view.interest.application) ? <Apart view={view} /> : null}
      <Card title="The application">
        <Rows rows={entryRows(view)} />
      </Card>
      <Card title="Who examined it">
        <Rows rows={chainRows(view)} />
        <Rows rows={weighedRows(view)} />
      </Card>
      {decided.length === 0 ? null : (
        <Card title="What was decided">
          <Rows rows={decided} />
        </Card>
      )}
      <LetterCard view={view} />
      <EntryTimeline timeline={view.timeline} />
    </>
  );
}

/** True where the first act on offer is what the entry waits for; letters and notices are made elsewhere. */
const isNext = ({ row }: View): boolean =>
  row.waits.length > 0 && !row.waits.every(({ wait }) => wait === 'letter' || wait === 'notice');

/** What is due next, and what wants to be seen. */
function Next({ view }: { readonly view: View }) {
  const { row, regime, renewalDue, today } = view;
  const words = row.waits.map((wait) => waitWords(wait, today).replace(/^./u, lower));
  return (
    <>
      {words.length > 0 ? (
        <Heed tone="warning" of="what is due next" source={sourceOf(view)}>
          {`Next: ${words.join('; ')}.`}
        </Heed>
      ) : renewalDue && row.standing === 'active' ? (
        <Heed tone="info" of="the next renewal" source={regime.renewal.source}>
          {`Next: renewal by ${formatPlain(renewalDue)}.`}
        </Heed>
      ) : null}
      {row.startedEarly ? (
        <Heed tone="warning">
          {row.standing === 'active'
            ? 'It began before it was approved. Ask why, and consider whether an enquiry is called for.'
            : 'It has begun without approval. Say to the member that it stops until it is decided, and consider whether an enquiry is called for.'}
        </Heed>
      ) : null}
    </>
  );
}

const lower = (letter: string): string => letter.toLowerCase();

function sourceOf({ row, regime }: View) {
  const [first] = row.waits;
  switch (first?.wait) {
    case 'regime':
    case 'decision':
      return regime.decides.source;
    case 'appeal':
    case 'letter':
      return regime.appealTo.source;
    case 'notice':
    case 'renewal':
    case 'lapse-list':
      return regime.renewal.source;
    default:
      return regime.steps.source;
  }
}

function Apart({ view }: { readonly view: View }) {
  return (
    <Card title="Corrected twice, apart" attention>
      <Badge tone="warning">Choose by correcting it once more</Badge>
      <Rows
        rows={view.interest.application.map(({ value, by }) => ({
          label: by,
          value: `${interestTypeWords[value.type]}: ${value.occupation}, ${value.organisation.name}, ${value.holder.name}. Applied for on ${formatPlain(value.appliedOn)}.`,
        }))}
      />
    </Card>
  );
}
