import { Button, Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { exhibitNow, type CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { contentWords, kindWords, standingWords } from '../../../shared/domain/exhibit/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { useCase } from '../../vault-client/use-case.ts';
import { actPath, casePath } from '../act.tsx';
import { standingTones } from './columns.tsx';
import { CustodyLog } from './custody-log.tsx';
import { PapersDialog } from './papers-dialog.tsx';
import { SaveOutDialog } from './save-out-dialog.tsx';
import { ExhibitViewer } from './viewer/exhibit-viewer.tsx';

type Props = { readonly caseId: CaseId; readonly exhibitId: string };

/** One exhibit: what it is, what is in it, and everybody who has had it. */
export function ExhibitPage({ caseId, exhibitId }: Props) {
  const shown = useCase(caseId);
  if (!shown.view)
    return shown.error ? (
      <ErrorPanel error={shown.error} onAgain={shown.again} />
    ) : (
      <Working says="Opening the case" />
    );
  const now = exhibitNow(shown.view.state, exhibitId);
  return now ? (
    <OneExhibit view={shown.view} now={now} />
  ) : (
    <EmptyState
      title="There is no such exhibit"
      says="It may not have come from the share yet."
      action={
        <Button as="a" href={`#${casePath(caseId)}`}>
          Back to the case
        </Button>
      }
    />
  );
}

function OneExhibit({ view, now }: { readonly view: CaseView; readonly now: CurrentExhibit }) {
  const { exhibit } = now;
  return (
    <>
      <PageHeader
        title={`${now.reference}: ${now.description}`}
        badges={<Badge tone={standingTones[now.standing]}>{standingWords[now.standing]}</Badge>}
        sub={
          <Text>
            Exhibit of{' '}
            <Link inline href={`#${casePath(view.caseId)}`}>
              {view.row.reference}
            </Link>{' '}
            · {view.row.subject}
          </Text>
        }
        actions={<Actions view={view} now={now} />}
      />
      <Card title="What it is">
        <Rows rows={rowsOf(now)} />
      </Card>
      {exhibit.file && now.standing !== 'disposed' ? (
        <Card title="What is in it">
          <ExhibitViewer key={exhibit.exhibitId} view={view} file={exhibit.file} />
        </Card>
      ) : null}
      <Card title="Chain of custody">
        <CustodyLog exhibit={exhibit} setAside={view.state.exhibit.setAside} />
      </Card>
    </>
  );
}

function Actions({ view, now }: { readonly view: CaseView; readonly now: CurrentExhibit }) {
  const [dialog, setDialog] = useState<'labels' | 'custody' | 'save-out'>();
  const close = (): void => setDialog(undefined);
  const { exhibit, standing } = now;
  const isGone = standing === 'disposed';
  const isFile = exhibit.kind === 'file';
  const isOpen = !view.readOnly && !view.state.case.closed;
  const to = (type: string): string => `#${actPath(view.caseId, type, exhibit.exhibitId)}`;
  return (
    <>
      {isFile || isGone || view.readOnly ? null : (
        <Button as="a" appearance="primary" href={to('exhibit.moved/1')}>
          Enter a movement
        </Button>
      )}
      {isFile && !isGone && !view.readOnly ? (
        <Button onClick={() => setDialog('save-out')}>Save it out</Button>
      ) : null}
      <Button onClick={() => setDialog('labels')}>Label</Button>
      <Button onClick={() => setDialog('custody')}>Chain of custody</Button>
      {isOpen ? (
        <Button as="a" href={to('exhibit.corrected/1')}>
          Correct
        </Button>
      ) : null}
      {isOpen && !isGone && standing !== 'withdrawn' ? (
        <Button as="a" href={to('exhibit.withdrawn/1')}>
          Withdraw
        </Button>
      ) : null}
      {isGone || view.readOnly ? null : (
        <Button as="a" href={to('exhibit.disposed/1')}>
          Dispose of it
        </Button>
      )}
      {dialog === 'labels' || dialog === 'custody' ? (
        <PapersDialog view={view} what={dialog} exhibits={[now]} onClose={close} />
      ) : null}
      {dialog === 'save-out' && exhibit.file ? (
        <SaveOutDialog view={view} now={now} file={exhibit.file} onClose={close} />
      ) : null}
    </>
  );
}

const rowsOf = (now: CurrentExhibit): readonly Row[] =>
  [
    { label: 'Kind', value: kindWords[now.exhibit.kind] },
    { label: 'Where it is', value: now.whereIs },
    { label: 'Seal', value: now.sealNumber },
    {
      label: 'Found',
      value: `${now.foundAt}, ${formatPlain(now.foundOn)}${now.foundTime === undefined ? '' : ` at ${now.foundTime}`}`,
    },
    { label: 'Found by', value: personWords(now.foundBy) },
    ...fileRows(now),
  ].filter((row) => row.value !== '');

const fileRows = ({ exhibit: { file } }: CurrentExhibit): readonly Row[] =>
  file
    ? [
        { label: 'Name of the file', value: file.name },
        {
          label: 'By what is in it',
          value: `${contentWords[file.content]}, ${sizeWords(file.sealed.sizeBytes)}`,
        },
        { label: 'SHA-512', value: file.sealed.sha512 },
        { label: 'Taken in all the same', value: file.allTheSame },
      ]
    : [];
