import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { inquiryOf } from '../../../shared/domain/inquiry/slice.ts';
import type { Profile } from '../../../shared/domain/policy/profile.ts';
import { profiles } from '../../../shared/domain/policy/profiles.ts';
import { fillsFor } from '../../../shared/domain/policy/resolve.ts';
import { ownVersions } from '../../../shared/domain/policy/versions.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { casePath, type ActFormProps } from '../act.tsx';
import { blankReport } from './blank-report.ts';
import { ReportJourney } from './report-journey.tsx';

/** Adds a subject to an inquiry: another file, opened by a report under that subject's own policy. What is known of the association comes
 *  with it; the subject, the route and the scenarios are asked anew, since they are that subject's and that policy's own. */
export function AddSubjectForm(props: ActFormProps) {
  const unit = useQuery('unit', {});
  const [chosen, setChosen] = useState<Profile>();
  const { view, cancel } = props;
  if (unit.error) return <ErrorPanel error={unit.error} />;
  if (!unit.value) return null;
  const slice = unit.value.state.policy;
  if (!chosen)
    return (
      <ChoosePolicy
        offered={[...profiles, ...ownVersions(slice)]}
        own={view.policy.profile}
        onChosen={setChosen}
        onCancel={cancel}
      />
    );
  const policy = { profile: chosen, fills: fillsFor(slice, chosen) };
  return <OtherSubject {...props} room={{ policy, today: view.today, force: chosen.force }} />;
}

type ChoiceProps = {
  readonly offered: readonly Profile[];
  readonly own: Profile;
  readonly onChosen: (profile: Profile) => void;
  readonly onCancel: () => void;
};

function ChoosePolicy({ offered, own, onChosen, onCancel }: ChoiceProps) {
  return (
    <>
      <Text as="h2" size={400} weight="semibold" block>
        Under whose policy is this subject?
      </Text>
      <Text block>
        That of the force they serve in. Their file keeps this version of it from beginning to end.
      </Text>
      {offered.map((profile) => (
        <div key={`${profile.id} ${profile.version}`}>
          <Button onClick={() => onChosen(profile)}>
            {profile.title}
            {profile.id === own.id && profile.version === own.version ? ' (as this subject)' : ''}
          </Button>
        </div>
      ))}
      <div>
        <Button appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}

function OtherSubject(
  props: ActFormProps & { readonly room: Parameters<typeof ReportJourney>[0]['room'] },
) {
  const { view, room, cancel, done } = props;
  const [, go] = useLocation();
  const { me } = useSession();
  const [defaultValues] = useState(() => beginningFrom(props, freshId(), freshId(), me));
  const membership = inquiryOf(view.state.inquiry);
  if (!membership) return null;
  const { inquiryId, name, reason } = membership;
  const { id, version } = room.policy.profile;
  return (
    <ReportJourney
      room={room}
      draft={{
        key: `${view.caseId}/inquiry.another-subject`,
        title: `Another subject beside ${view.row.reference}`,
      }}
      defaultValues={defaultValues}
      also={[{ type: 'inquiry.joined/1', inquiryId, name, reason, joinedOn: view.today }]}
      policy={{ profileId: id, version }}
      done={(caseId) => (caseId ? go(casePath(caseId)) : done())}
      cancel={cancel}
    />
  );
}

/** What the files have in common: the association and who it is with, when it was reported and what was said. */
function beginningFrom(
  { view }: ActFormProps,
  personId: ReturnType<typeof freshId>,
  associateId: ReturnType<typeof freshId>,
  me: { readonly personId: string; readonly name: string },
): Record<string, unknown> {
  const blank = blankReport({
    today: view.today,
    force: '',
    personId,
    associateId,
    me: { personId: itemId.parse(me.personId), name: me.name },
  });
  const report = reportOf(view.state.report);
  if (!report) return blank;
  const { associates, association, dates, account, immediateRisk } = report;
  return {
    ...blank,
    associates,
    association: { ...association, kinds: [] },
    dates,
    account,
    immediateRisk,
  };
}
