import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import type { EntryNoun } from '../../../shared/domain/importable-name.ts';
import { Card } from '../../ui/card.tsx';
import { useAsLeft } from '../../ui/as-left.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ImportFile } from '../import-file.tsx';
import { RegisterFrame } from '../register-frame.tsx';
import { EntryList } from './entry-list.tsx';
import { RecordForm } from './entry-form.tsx';
import { entryPath, placeOf } from './paths.ts';
import { shapes, type Shape } from './shapes.ts';

/** What stands beside the entries of a register: samples of it, a plan. */
type Beside = { readonly title: string; readonly isFirst?: true; readonly panel: ReactNode };

const beside = 'beside' as const;
type Shown = EntryNoun | typeof beside;

type Props = {
  readonly nouns: readonly [EntryNoun, ...EntryNoun[]];
  readonly beside?: Beside;
  /** The kind of entries that the address names. */
  readonly first?: string | undefined;
};

const tabsOf = ({ nouns, beside: other }: Props): readonly [Shown, ...Shown[]] => {
  if (!other) return nouns;
  return other.isFirst ? [beside, ...nouns] : [...nouns, beside];
};

/** A register, or several that belong together: their entries, found and put in order. */
export function RegisterPage(props: Props) {
  const { nouns } = props;
  const [, go] = useLocation();
  const named = nouns.find((each) => each === props.first);
  // An address that names a kind opens its tab, whichever was open before.
  const [tab, setTab] = useAsLeft<Shown>(
    `tab of ${nouns[0]} ${named ?? ''}`,
    named ?? tabsOf(props)[0],
  );
  const [doing, setDoing] = useState<'reading' | 'recording' | 'importing'>('reading');
  const noun = nouns.find((each) => each === tab) ?? nouns[0];
  const shape = shapes[noun];
  const asked = useQuery('entryList', headOf(shape));
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  const back = (): void => setDoing('reading');
  if (doing === 'importing')
    return (
      <ImportFile
        into={noun}
        title={`Import ${shape.many}`}
        one={shape.one}
        many={shape.many}
        onDone={back}
      />
    );
  if (doing === 'recording')
    return (
      <>
        <PageHeader title={`Record a ${shape.one}`} />
        <Card>
          <RecordForm
            shape={shape}
            onSaved={(entryId) => go(entryPath(noun, entryId))}
            onCancel={back}
          />
        </Card>
      </>
    );
  return (
    <RegisterFrame
      at={placeOf[noun]}
      sub={tab === beside ? props.beside?.title : subOf(shape, asked.value?.held)}
      actions={
        tab !== noun ? undefined : (
          <>
            <Button appearance="primary" onClick={() => setDoing('recording')}>
              {`Record a ${shape.one}`}
            </Button>
            <Button onClick={() => setDoing('importing')}>Import a file</Button>
          </>
        )
      }
    >
      <Tabs
        names={tabsOf(props)}
        shown={tab}
        onShow={setTab}
        titleOf={(each) => (each === beside ? (props.beside?.title ?? '') : shapes[each].title)}
      >
        {tab === beside ? props.beside?.panel : null}
        {tab === noun ? <EntryList key={noun} shape={shape} /> : null}
      </Tabs>
    </RegisterFrame>
  );
}

const headOf = ({ noun }: Shape): VaultRequest<'entryList'> => ({
  ...{ noun, from: 0, count: 1, sortBy: '', descending: false, text: '', year: '' },
  show: 'standing',
});

const subOf = ({ one, many, title }: Shape, held: number | undefined): string =>
  held === undefined ? title : `${String(held)} ${held === 1 ? one : many}`;
