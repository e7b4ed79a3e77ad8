import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import { useCase } from '../../vault-client/use-case.ts';
import { VerificationNotice } from '../not-yet-verified.tsx';
import { CaseHeader } from './page/case-header.tsx';
import { CaseTabs } from './page/case-tabs.tsx';
import { NextDuty } from './page/next-duty.tsx';
import { Subjects } from './page/subjects.tsx';
import { AccessCard } from './side/access-card.tsx';
import { AlsoKnownCard } from './side/also-known-card.tsx';
import { ConditionsCard } from './side/conditions-card.tsx';
import { HeedCard } from './side/heed-card.tsx';
import { OwedCard } from './side/owed-card.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** One case on one page: who, where it stands, what comes next; what was done; and beside it what is in force and who can see it. */
export function CasePage(props: { readonly caseId: CaseId; readonly tab: string | undefined }) {
  const shown = useCase(props.caseId);
  if (shown.view) return <OpenCase view={shown.view} tab={props.tab} />;
  if (shown.error) return <ErrorPanel error={shown.error} onAgain={shown.again} />;
  return <Working says="Opening the case" />;
}

function OpenCase({ view, tab }: { readonly view: CaseView; readonly tab: string | undefined }) {
  const styles = useStyles();
  return (
    <>
      <CaseHeader view={view} />
      <VerificationNotice />
      {view.readOnly && view.notYetVerified !== true ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            This case holds acts of a newer version of Probity. They are kept as they are, and the
            case can be read but not added to until this workstation is updated.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <Subjects view={view} />
      <NextDuty view={view} />
      <CaseTabs
        view={view}
        tab={tab}
        beside={
          <aside className={styles.column} aria-label="Beside the case">
            <HeedCard view={view} />
            <ConditionsCard view={view} />
            <OwedCard view={view} />
            <AccessCard view={view} />
            <AlsoKnownCard view={view} />
          </aside>
        }
      />
    </>
  );
}
