import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { ReportPart } from '../../../shared/domain/report/events.ts';
import { flagsOf } from '../../../shared/domain/report/flags.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { reportPartName } from '../../../shared/domain/report/sentences.ts';
import { Badge } from '../../ui/badge.tsx';
import { Block } from '../../ui/block.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Rows } from '../../ui/rows.tsx';
import { AmendPart } from './amend-part.tsx';
import { reportPages, type ReportPage } from './pages.ts';
import { rowsOfPart } from './read/part-rows.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  flags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The whole report to read, part by part, each with its versions and the way to amend it on the spot. */
export function ReportSection({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const report = reportOf(view.state.report);
  if (!report)
    return (
      <EmptyState title="No report yet" says="What is reported will stand here, part by part." />
    );
  return (
    <div className={styles.parts}>
      <div className={styles.flags}>
        {flagsOf(report, view.policy).map(({ key, says }) => (
          <Badge key={key} tone="warning">
            {says}
          </Badge>
        ))}
      </div>
      {reportPages.map((page) => (
        <PageToRead key={page.id} page={page} view={view} />
      ))}
    </div>
  );
}

/** The journey asks; the section tells. A page of several parts goes by their own names. */
const pageTitles: Readonly<Record<string, string>> = {
  before: 'Systems checks',
  protection: 'Protected by legislation?',
  manager: 'Line manager’s section',
};

function PageToRead({ page, view }: { readonly page: ReportPage; readonly view: CaseView }) {
  const [amending, setAmending] = useState<ReportPart>();
  const close = (): void => setAmending(undefined);
  const isOne = page.parts.length === 1;
  return page.parts.map((part) => (
    <Block
      key={part}
      title={isOne ? (pageTitles[page.id] ?? page.title) : capital(reportPartName(part))}
      actions={
        amending === part ? undefined : (
          <AmendButton view={view} part={part} onClick={setAmending} />
        )
      }
    >
      <PartToRead view={view} part={part} isAmending={amending === part} close={close} />
    </Block>
  ));
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

type PartProps = { readonly view: CaseView; readonly part: ReportPart };

function AmendButton({
  view,
  part,
  onClick,
}: PartProps & { readonly onClick: (part: ReportPart) => void }) {
  if (view.readOnly) return null;
  const isContested = view.state.report.fields[part].length > 1;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${isContested ? 'Choose the version of' : 'Amend'} ${reportPartName(part)}`}
      onClick={() => onClick(part)}
    >
      {isContested ? 'Choose a version' : 'Amend'}
    </Button>
  );
}

function PartToRead({
  view,
  part,
  isAmending,
  close,
}: PartProps & { readonly isAmending: boolean; readonly close: () => void }) {
  const versions = view.state.report.fields[part];
  const [shown] = versions;
  if (!shown) return null;
  if (isAmending) return <AmendPart view={view} part={part} done={close} cancel={close} />;
  return (
    <>
      {versions.length > 1 ? (
        <div>
          <Badge tone="warning">{`${String(versions.length)} versions`}</Badge>
        </div>
      ) : null}
      {rowsOfPart(part, shown.value, view.policy).map((rows, index) => (
        <Rows key={String(index)} rows={rows} />
      ))}
    </>
  );
}
