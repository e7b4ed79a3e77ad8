import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { useAsLeft } from '../../../ui/as-left.ts';
import { usePages, type Question } from '../../../vault-client/use-pages.ts';
import { RegisterList } from '../../register-list.tsx';
import { giftPath } from '../paths.ts';
import { giftColumns } from './columns.tsx';
import { everyOffer, GiftFilterBar } from './filter-bar.tsx';

/** The offers, found and put in order. */
export function GiftList() {
  const [question, setQuestion] = useAsLeft<Question<'giftList'>>('gifts', everyOffer);
  const [, go] = useLocation();
  const list = usePages('giftList', useDeferredValue(question));
  return (
    <RegisterList
      label="Offers"
      list={list}
      about="Whatever is offered to somebody of the force is recorded, declined or not. What was declined at the time and what a manager did not approve are kept apart."
      isWhole={question.show === 'all'}
      filter={
        <GiftFilterBar question={question} years={list.head?.years ?? []} onAsk={setQuestion} />
      }
      noneFits="No offer fits this filter"
      widen="Widen it, or clear it to see every offer."
      onClear={() => setQuestion(everyOffer)}
      columns={giftColumns}
      sorting={{ by: question.sortBy, descending: question.descending }}
      onSort={({ by, descending }) =>
        setQuestion({ ...question, sortBy: sortKeyOf(by), descending })
      }
      onOpen={(row) => go(giftPath(row.giftId))}
    />
  );
}

const sortKeys = ['offeredOn', 'recipient', 'donor', 'what', 'value', 'standing'] as const;
const sortKeyOf = (key: string): Question<'giftList'>['sortBy'] =>
  sortKeys.find((known) => known === key) ?? 'offeredOn';
