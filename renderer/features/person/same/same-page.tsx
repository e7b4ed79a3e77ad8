import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { VaultRequest } from '../../../../shared/contract/vault.ts';
import type { Suggestion } from '../../../../shared/contract/vault/people.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { OneOf } from '../../../ui/one-of.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { peoplePath } from '../paths.ts';
import { Compare, Compared } from './compare.tsx';
import { UndoBar, type Done } from './undo-bar.tsx';

type Show = VaultRequest<'suggestions'>['show'];

const shows = [
  ['open', 'To decide'],
  ['strong', 'Strong only'],
  ['undecided', 'Left undecided'],
  ['contested', 'Decided apart'],
] as const;

type Kind = Suggestion['kind'];

/** What is asked of two: of people and of organisations in their own words; undefined where there are none, or one of each. */
const questionOf = (kind: Kind | undefined): string =>
  kind === undefined
    ? 'Same or different?'
    : kind === 'person'
      ? 'Same person?'
      : 'Same organisation?';

/** How often somebody who waits is told how far the comparison is. */
const askEveryMs = 1500;

/** Goes through the suggestions one after the other, each pair beside each other. Nothing is put together but by a person. */
export function SamePage({ first = 'open' }: { readonly first?: Show }) {
  const [show, setShow] = useState<Show>(first);
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<Done>();
  const asked = useQuery('suggestions', { show, from: at, count: 1 });
  const { again } = asked;
  const comparing = asked.value?.comparing.done ?? 0;
  useEffect(() => {
    if (comparing >= 1) return undefined;
    const timer = setInterval(again, askEveryMs);
    return () => clearInterval(timer);
  }, [comparing, again]);
  const total = asked.value?.total ?? 0;
  const [suggestion] = asked.value?.rows ?? [];
  // While the next is on its way, the question stays as it was asked last.
  const [kind, setKind] = useState<Kind>();
  if (suggestion && suggestion.kind !== kind) setKind(suggestion.kind);
  // The last one was decided: the place is behind the end.
  if (asked.value && total > 0 && at >= total) setAt(total - 1);
  return (
    <>
      <PageHeader
        title={questionOf(asked.value && total === 0 ? undefined : kind)}
        sub={subOf(show, asked.value === undefined, total, at)}
        actions={
          <>
            <Button disabledFocusable={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
              Previous
            </Button>
            <Button
              disabledFocusable={at + 1 >= total}
              onClick={() => setAt(Math.min(Math.max(0, total - 1), at + 1))}
            >
              Next
            </Button>
            <Button as="a" href={`#${peoplePath}`} appearance="subtle">
              Back to People
            </Button>
          </>
        }
      />
      <OneOf
        label="Which suggestions"
        choices={shows}
        chosen={show}
        onChoose={(chosen) => {
          setShow(chosen);
          setAt(0);
        }}
      />
      <UndoBar done={done} onUndone={() => setDone(undefined)} />
      {asked.error ? <ErrorPanel error={asked.error} /> : null}
      {asked.value && comparing < 1 ? (
        <Working says="Comparing everybody with everybody" done={comparing} of={1} />
      ) : null}
      {asked.value && comparing >= 1 && total === 0 ? <None show={show} /> : null}
      {suggestion ? (
        <Compare
          key={`${suggestion.left} ${suggestion.right}`}
          left={suggestion.left}
          right={suggestion.right}
          onDecided={setDone}
        />
      ) : null}
    </>
  );
}

/** Two that somebody chose to see beside each other. */
export function ComparePage(props: { readonly left: string; readonly right: string }) {
  const [done, setDone] = useState<Done>();
  const asked = useQuery('comparePeople', { left: props.left, right: props.right });
  const { left, right } = asked.value ?? {};
  return (
    <>
      <PageHeader
        title={questionOf(left?.kind === right?.kind ? left?.kind : undefined)}
        sub="Two entries beside each other"
        actions={
          <Button as="a" href={`#${peoplePath}`} appearance="subtle">
            Back to People
          </Button>
        }
      />
      <UndoBar done={done} onUndone={() => setDone(undefined)} />
      <Compared asked={asked} onDecided={setDone} />
    </>
  );
}

function None({ show }: { readonly show: Show }) {
  if (show === 'undecided' || show === 'contested')
    return (
      <Text>
        {show === 'undecided' ? 'Nothing was left undecided.' : 'Nobody decided apart from others.'}
      </Text>
    );
  return (
    <EmptyState
      title="Nothing waits for a decision"
      says="Names, days of birth and numbers of everybody were compared. What may be the same stands here, with the reasons, for a person to decide."
    />
  );
}

function subOf(show: Show, isAsking: boolean, total: number, at: number): string {
  if (show === 'contested')
    return total === 0
      ? 'Where colleagues decided apart'
      : `${String(Math.min(at + 1, total))} of ${String(total)} that colleagues decided apart`;
  if (isAsking) return 'Who may be the same, strongest first';
  if (total === 0) return 'No suggestion';
  return `Suggestion ${String(Math.min(at + 1, total))} of ${String(total)}, strongest first`;
}
