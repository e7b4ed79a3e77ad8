import { Button, Link, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { VaultResult } from '../../../shared/contract/vault.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import {
  isKeptNoMore,
  keptBundleOf,
  type KeptBundle,
} from '../../../shared/domain/kept-bundle/slice.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { useCase } from '../../vault-client/use-case.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { actPath, casePath } from '../act.tsx';
import { keptRows } from './kept-rows.ts';
import { OpenedBundle } from './opened-bundle.tsx';
import { ReadingUnderWay } from './reading-under-way.tsx';
import { troubleWords } from './trouble-words.ts';

type Props = { readonly caseId: CaseId; readonly keptId: string };

/** A bundle that was kept with a case: what was proved of it when it came, and what is inside, checked again each time. */
export function KeptPage({ caseId, keptId }: Props) {
  const { view, error, again } = useCase(caseId);
  if (!view)
    return error ? (
      <ErrorPanel error={error} onAgain={again} />
    ) : (
      <Working says="Opening the case" />
    );
  const kept = keptBundleOf(view.state.keptBundle, keptId);
  return kept ? (
    <OneKept view={view} kept={kept} />
  ) : (
    <EmptyState
      title="There is no such bundle with this case"
      says="It may not have come from the share yet."
      action={
        <Button as="a" href={`#${casePath(caseId)}`}>
          Back to the case
        </Button>
      }
    />
  );
}

function OneKept({ view, kept }: { readonly view: CaseView; readonly kept: KeptBundle }) {
  const [tries, setTries] = useState(0);
  const isGone = isKeptNoMore(kept);
  const dispose = `#${actPath(view.caseId, 'kept-bundle.disposed/1', kept.keptId)}`;
  return (
    <>
      <PageHeader
        title={kept.name}
        sub={
          <Text>
            Received bundle, kept with{' '}
            <Link inline href={`#${casePath(view.caseId)}`}>
              {view.row.reference}
            </Link>{' '}
            · {view.row.subject}
          </Text>
        }
        actions={
          isGone || view.readOnly ? undefined : (
            <Button as="a" href={dispose}>
              Dispose of it
            </Button>
          )
        }
      />
      <Card title="When it came">
        <Rows rows={keptRows(kept)} />
      </Card>
      {isGone ? (
        <Heed tone="warning">
          What was inside was destroyed. That it came, its hash and who signed it stay in the case.
        </Heed>
      ) : (
        <Inside key={tries} view={view} kept={kept} onAgain={() => setTries(tries + 1)} />
      )}
    </>
  );
}

function Inside(props: {
  readonly view: CaseView;
  readonly kept: KeptBundle;
  readonly onAgain: () => void;
}) {
  const { view, kept } = props;
  const vault = useVault();
  const { caseId } = view;
  const { keptId } = kept;
  const [answer, setAnswer] = useState<VaultResult<'openKeptBundle'>>();
  useEffect(() => {
    let left = false;
    void vault.ask('openKeptBundle', { caseId, keptId }).then((opened) => {
      if (!left) setAnswer(opened);
    });
    return () => {
      left = true;
      void vault.ask('closeBundle', {});
    };
  }, [vault, caseId, keptId]);
  if (!answer) return <ReadingUnderWay says="Checking the bundle again" />;
  if (!answer.ok) return <ErrorPanel error={answer.error} onAgain={props.onAgain} />;
  if ('trouble' in answer.value) {
    const { happened, todo } = troubleWords(answer.value.trouble);
    return <Heed tone="warning">{`${happened} ${todo}`}</Heed>;
  }
  const take = view.readOnly || view.state.case.closed ? undefined : takeButton(caseId);
  return (
    <OpenedBundle
      name="As it stands today"
      bundle={answer.value}
      {...(take ? { actionsFor: take } : {})}
    >
      {answer.value.isSignedInside || kept.signature === '' ? null : (
        <Text>
          The signature is over the file as it came. That these files lay in it is what the unit
          recorded that day.
        </Text>
      )}
    </OpenedBundle>
  );
}

const takeButton = (caseId: CaseId) => (path: string) => <Take caseId={caseId} path={path} />;

/** Copies one file into the case; it is described and registered there like any other. */
function Take({ caseId, path }: { readonly caseId: CaseId; readonly path: string }) {
  const [, go] = useLocation();
  const take = useCommand('takeFromBundle');
  const begin = async (): Promise<void> => {
    const taken = await take.run({ path });
    if (taken.ok) go(actPath(caseId, 'exhibit.registered/1', 'files'));
  };
  return (
    <>
      {take.error ? <ErrorPanel error={take.error} /> : null}
      {take.busy ? (
        <Working says="Sealing the file into the case" />
      ) : (
        <div>
          <Button onClick={() => void begin()}>Take it into the exhibits</Button>
        </div>
      )}
    </>
  );
}
