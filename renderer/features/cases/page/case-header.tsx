import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import type { CaseId } from '../../../../shared/kit/ids.ts';
import { stageNames } from '../../../../shared/domain/stage.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { Badge, BadgeButton } from '../../../ui/badge.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { flagNames, gradeTones } from '../../flag-words.ts';
import { NotYetVerifiedBadge } from '../../not-yet-verified.tsx';
import { SaveCopyDialog } from '../../save-copy-dialog.tsx';
import { ActsMenu } from './acts-menu.tsx';
import { WhoCanSeeDialog } from './who-can-see-dialog.tsx';
import { stageTones } from './stage-tone.ts';

/** Who the case is about, where it stands, and what can be done with it as a whole. */
export function CaseHeader(props: { readonly view: CaseView }) {
  const { view } = props;
  const { row } = view;
  const [isSaving, setSaving] = useState(false);
  const [isLooking, setLooking] = useState(false);
  return (
    <>
      <PageHeader
        title={row.subject === '' ? 'Nobody named yet' : row.subject}
        arrival={view.caseId}
        sub={subLine(view)}
        badges={
          <>
            <Badge tone={stageTones[row.stage]}>{stageNames[row.stage]}</Badge>
            {row.grade === 'none' ? null : (
              <Badge tone={gradeTones[row.grade]}>{`${row.grade} risk`}</Badge>
            )}
            {view.notYetVerified === true ? <NotYetVerifiedBadge /> : null}
            {row.flags.includes('versions-to-choose') ? (
              <Badge tone="warning">{flagNames['versions-to-choose']}</Badge>
            ) : null}
            <LostWithOneBadge caseId={view.caseId} onLook={() => setLooking(true)} />
          </>
        }
        actions={
          <>
            <Button onClick={() => setLooking(true)}>Who can see it</Button>
            <Button onClick={() => setSaving(true)}>Save on paper</Button>
            {view.readOnly ? null : <ActsMenu view={view} />}
          </>
        }
      />
      {isLooking ? <WhoCanSeeDialog view={view} onClose={() => setLooking(false)} /> : null}
      {isSaving ? (
        <SaveCopyDialog
          caseId={view.caseId}
          reference={row.reference}
          what="case"
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}

/** Stands as long as the loss of one disk would be the loss of the case; a click tells what can be done. */
function LostWithOneBadge(props: { readonly caseId: CaseId; readonly onLook: () => void }) {
  const { value } = useQuery('accessOf', { caseId: props.caseId });
  return value?.isLostWithOne ? (
    <BadgeButton tone="warning" onClick={props.onLook}>
      Opens only at this workstation
    </BadgeButton>
  ) : null;
}

const subLine = ({ row, policy }: CaseView): string =>
  [row.reference, row.associate === '' ? '' : `associate ${row.associate}`, policy.profile.title]
    .filter((part) => part !== '')
    .join(' · ');
