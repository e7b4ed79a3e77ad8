import { Input, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SearchHit } from '../../../shared/contract/vault/cases.ts';
import { stageNames } from '../../../shared/domain/stage.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useSearch } from '../../vault-client/use-search.ts';
import { casePath } from '../act.tsx';
import { UndoneNotice } from '../undone-notice.tsx';

const useStyles = makeStyles({
  input: { maxWidth: '560px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
});

const limit = 50;

/** Every case a text stands in: names however spelled, aliases, numbers, words. */
export function SearchPage() {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const found = useSearch(typed, limit);
  const undone = useQuery('leftUndone', {}).value?.steps ?? [];
  return (
    <>
      <PageHeader
        title="Search"
        sub="Cases, by names however they are spelled, aliases, references, numbers and words."
      />
      <UndoneNotice of="search" />
      <Input
        className={styles.input}
        size="large"
        aria-label="Search"
        placeholder="Name, reference, number or word"
        value={typed}
        onChange={(_event, data) => setTyped(data.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <Text role="status">
        {said(typed, found.hits.length, moreOf(found.ready, undone.includes('search')))}
      </Text>
      {typed.trim() === '' ? (
        <EmptyState
          title="Search as you type"
          says="O’Brien finds OBrien, Steven finds Stephen, a slip of the finger is forgiven. A search that stands still for a moment is recorded, like every look."
        />
      ) : found.hits.length === 0 ? (
        <Text>
          Only cases that you may see are looked through.{' '}
          <Link inline href="#/people">
            People
          </Link>{' '}
          finds who stands in the registers too.
        </Text>
      ) : (
        <Card>
          <ul className={styles.list}>
            {found.hits.map((hit) => (
              <Hit key={hit.caseId} hit={hit} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Hit(props: { readonly hit: SearchHit }) {
  const styles = useStyles();
  const { hit } = props;
  return (
    <li className={styles.hit}>
      <span>
        <Link inline href={`#${casePath(hit.caseId)}`}>
          {hit.row.subject}
        </Link>{' '}
        <Text>{hit.row.reference}</Text>
        <Text size={200} className={styles.soft}>
          Found: {hit.matched} · {hit.row.associate}
        </Text>
      </span>
      <Badge tone="neutral">{stageNames[hit.row.stage]}</Badge>
    </li>
  );
}

function moreOf(isReady: boolean, isUndone: boolean): string {
  if (isUndone) return ' The search is not complete: more may be there.';
  return isReady ? '' : ' The index is still being built; more may be found in a moment.';
}

function said(typed: string, count: number, more: string): string {
  if (typed.trim() === '') return '';
  if (count === 0) return `No case is found by that.${more}`;
  const words =
    count === 1
      ? 'One case found.'
      : count === limit
        ? `The first ${String(limit)} cases.`
        : `${String(count)} cases found.`;
  return words + more;
}
