import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import type { HitListArgs, HitRow } from '../../../shared/contract/vault/checks.ts';
import { checkName } from '../../../shared/domain/check/check-name.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { TwoLines } from '../../ui/table/two-lines.tsx';
import { HitStandingBadge, StrengthBadge } from './badges.tsx';
import { usePages, type Question } from '../../vault-client/use-pages.ts';
import { hitPath } from './paths.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  text: { flex: '1 1 200px', maxWidth: '300px' },
});

const shows: Readonly<Record<HitListArgs['show'], string>> = {
  waiting: 'To be decided',
  strong: 'To be decided, strong',
  confirmed: 'Confirmed',
  watched: 'Watched',
  dismissed: 'Dismissed',
  all: 'All hits',
};
const showNames = Object.keys(shows) as readonly HitListArgs['show'][];
/** How the hits are asked for. */
export type HitQuestion = Question<'checkHits'>;

/** Those that wait, of every check. */
export const everyHit: HitQuestion = { check: '', show: 'waiting', text: '' };

/** The hits, found and narrowed: those that wait first, the strongest first. */
export function HitList({ question, onAsk }: FilterProps) {
  const [, go] = useLocation();
  const list = usePages('checkHits', useDeferredValue(question));
  const { head } = list;
  return (
    <>
      <HitFilter question={question} onAsk={onAsk} />
      {list.error ? (
        <ErrorPanel error={list.error} told={head ? notAllRead : notCounted} onAgain={list.again} />
      ) : head ? null : (
        <Working says="Counting the hits" />
      )}
      {head && head.total > 0 ? (
        <DataTable
          label="Hits"
          columns={columns}
          total={head.total}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={{ by: '', descending: true }}
          onSort={() => undefined}
          onOpen={(row) => go(hitPath(row.hitId))}
        />
      ) : null}
      {head?.total === 0 && (head.look === 'fresh' || isNarrowed(question)) ? (
        <EmptyState
          title={isNarrowed(question) ? 'No hit fits this filter' : 'No hit waits for anybody'}
          says={
            isNarrowed(question)
              ? 'Widen it, or clear it to see what waits.'
              : 'Nothing in the registers and in the cases you may see lies beside each other in a way that a check looks for. What was compared stands under Coverage.'
          }
          action={
            isNarrowed(question) ? (
              <Button onClick={() => onAsk(everyHit)}>Clear the filter</Button>
            ) : undefined
          }
        />
      ) : null}
    </>
  );
}

const notCounted = {
  happened: 'The hits could not be counted.',
  kept: 'The registers and every decision on a hit are kept; no hit is listed now.',
};
const notAllRead = {
  happened: 'A part of the list could not be read.',
  kept: 'Every decision on a hit is kept; what is listed was read before.',
};

const isNarrowed = ({ check, show, text }: HitQuestion): boolean =>
  check !== '' || show !== 'waiting' || text !== '';

type FilterProps = {
  readonly question: HitQuestion;
  readonly onAsk: (question: HitQuestion) => void;
};

function HitFilter({ question, onAsk }: FilterProps) {
  const styles = useStyles();
  const change = (part: Partial<HitQuestion>): void => onAsk({ ...question, ...part });
  return (
    <search className={styles.bar} aria-label="Narrow the hits">
      <Field label="Contains" className={styles.text}>
        <Input
          value={question.text}
          onChange={(_event, data) => change({ text: data.value.slice(0, 200) })}
          autoComplete="off"
          spellCheck={false}
          placeholder="Name, company"
        />
      </Field>
      <Field label="Check">
        <Select
          value={question.check}
          onChange={(_event, data) =>
            change({ check: checkName.options.find((name) => name === data.value) ?? '' })
          }
        >
          <option value="">Every check</option>
          {checkName.options.map((name) => (
            <option key={name} value={name}>
              {checkWords[name].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="How it stands">
        <Select
          value={question.show}
          onChange={(_event, data) =>
            change({ show: showNames.find((name) => name === data.value) ?? 'waiting' })
          }
        >
          {showNames.map((name) => (
            <option key={name} value={name}>
              {shows[name]}
            </option>
          ))}
        </Select>
      </Field>
      {isNarrowed(question) ? (
        <Button appearance="subtle" onClick={() => onAsk(everyHit)}>
          Clear
        </Button>
      ) : null}
    </search>
  );
}

const columns: readonly Column<HitRow>[] = [
  {
    key: 'check',
    title: 'Check',
    width: 'minmax(240px, 1.6fr)',
    sortable: false,
    cell: (row) => <TwoLines top={checkWords[row.check].name} below={row.reason} />,
  },
  {
    key: 'left',
    title: 'One record',
    width: 'minmax(180px, 1.5fr)',
    sortable: false,
    cell: (row) => <TwoLines top={row.left[0]} below={row.left[1]} />,
  },
  {
    key: 'right',
    title: 'The other',
    width: 'minmax(180px, 1.5fr)',
    sortable: false,
    cell: (row) => (
      <TwoLines
        top={row.right[0]}
        below={row.isGone ? 'Not found by the check any more' : row.right[1]}
      />
    ),
  },
  {
    key: 'strength',
    title: 'Strength',
    width: '84px',
    sortable: false,
    cell: (row) => <StrengthBadge strength={row.strength} />,
  },
  {
    key: 'standing',
    title: 'How it stands',
    width: '124px',
    sortable: false,
    cell: (row) => <HitStandingBadge short standing={row.standing} />,
  },
];
