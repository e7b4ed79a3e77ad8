import { useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useAsLeft } from '../../../ui/as-left.ts';
import { usePages, type Question } from '../../../vault-client/use-pages.ts';
import { RegisterList } from '../../register-list.tsx';
import { interestPath } from '../paths.ts';
import { interestColumns } from './columns.tsx';
import { everyInterest, InterestFilterBar } from './filter-bar.tsx';

/** The entries, found and put in order. */
export function InterestList() {
  const [question, setQuestion] = useAsLeft<Question<'interestList'>>('interests', everyInterest);
  const [, go] = useLocation();
  const list = usePages('interestList', useDeferredValue(question));
  const today = list.head?.today;
  const columns = useMemo(() => (today ? interestColumns(today) : []), [today]);
  return (
    <RegisterList
      label="Entries"
      list={list}
      about="Every application for a business interest, secondary employment or a membership is recorded, also one that is refused. Officers and specials report interests of their close family too."
      isWhole={question.show === 'all'}
      filter={<InterestFilterBar question={question} onAsk={setQuestion} />}
      noneFits="No entry fits this filter"
      widen="Widen it, or clear it to see every entry."
      onClear={() => setQuestion(everyInterest)}
      columns={columns}
      sorting={{ by: question.sortBy, descending: question.descending }}
      onSort={({ by, descending }) =>
        setQuestion({ ...question, sortBy: sortKeyOf(by), descending })
      }
      onOpen={(row) => go(interestPath(row.interestId))}
    />
  );
}

const sortKeys = ['appliedOn', 'holder', 'occupation', 'organisation', 'standing', 'due'] as const;
const sortKeyOf = (key: string): Question<'interestList'>['sortBy'] =>
  sortKeys.find((known) => known === key) ?? 'appliedOn';
