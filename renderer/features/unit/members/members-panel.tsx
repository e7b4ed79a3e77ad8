import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  MembersView,
  MemberView,
  WorkstationView,
} from '../../../../shared/contract/vault/members.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { RecoveryCard } from '../recovery/recovery-card.tsx';
import { JoiningPanel } from '../joining/joining-panel.tsx';
import { BesideCard } from './beside-card.tsx';
import { DisputeCard } from './dispute-card.tsx';
import { MemberCard, type MemberAct } from './member-card.tsx';
import { MembershipWarnings } from './membership-warnings.tsx';
import { OfficesForm } from './offices-form.tsx';
import { CustodianForm, RemoveForm, RevokeForm } from './remove-form.tsx';
import { WaitingCard } from './waiting-card.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
});

/** What somebody is about to decide, and about whom. */
type Doing = {
  readonly what: MemberAct;
  readonly member: MemberView;
  readonly workstation?: WorkstationView | undefined;
};

/** Who belongs to the unit, at which workstations; who keeps its keys; what waits for a signature. */
export function MembersPanel() {
  const styles = useStyles();
  const members = useQuery('members', {});
  const renew = useCommand('proposeMembership');
  const [doing, setDoing] = useState<Doing>();
  const [isAlone, setAlone] = useState(false);
  const close = (): void => setDoing(undefined);
  if (members.error) return <ErrorPanel error={members.error} onAgain={members.again} />;
  const view = members.value;
  if (!view) return <Working says="Reading who belongs to the unit" />;
  if (doing) return <Deciding {...doing} view={view} onDone={close} />;
  const gone = view.members.filter(({ removedAt }) => removedAt !== undefined);
  return (
    <div className={styles.column}>
      {isAlone ? null : (
        <>
          <MembershipWarnings
            view={view}
            busy={renew.busy}
            onRenew={() => void renew.run({ acts: [{ act: 'unit-key.renewed' }] })}
          />
          {renew.error ? <ErrorPanel error={renew.error} /> : null}
          {view.waiting.map((waiting, ...place) => (
            <WaitingCard key={waiting.hash} waiting={waiting} place={placeOf(...place)} />
          ))}
          {view.beside.map((removal, ...place) => (
            <BesideCard
              key={removal.hash}
              removal={removal}
              place={placeOf(...place)}
              holds={!view.warnings.includes('custodians-remove-each-other')}
            />
          ))}
          {view.disputed.map((blocks, ...place) => (
            <DisputeCard
              key={blocks.map(({ hash }) => hash).join()}
              blocks={blocks}
              view={view}
              place={placeOf(...place)}
            />
          ))}
          <Card title="Members">
            <Text>
              Everybody here reads the unit’s own record. Which cases they see is decided in each
              case.{' '}
              {view.mine.needsSecond
                ? 'Letting somebody in takes two custodians; removing takes one.'
                : 'While there is one custodian, that one decides alone.'}
            </Text>
            {view.members
              .filter(({ removedAt }) => removedAt === undefined)
              .map((member) => (
                <MemberCard
                  key={member.member}
                  member={member}
                  view={view}
                  onDo={(what, workstation) => setDoing({ what, member, workstation })}
                />
              ))}
          </Card>
          <JoiningPanel />
        </>
      )}
      <RecoveryCard onAlone={setAlone} />
      {gone.length > 0 && !isAlone ? (
        <Card title="Were members">
          {gone.map((member) => (
            <MemberCard key={member.member} member={member} view={view} onDo={() => undefined} />
          ))}
        </Card>
      ) : null}
    </div>
  );
}

/** Of several cards under one title, which one this is: each needs a name of its own. */
const placeOf = (index: number, all: readonly unknown[]): string =>
  all.length > 1 ? `: ${String(index + 1)} of ${String(all.length)}` : '';

function Deciding(props: Doing & { readonly view: MembersView; readonly onDone: () => void }) {
  const { what, member, workstation, onDone } = props;
  const needsSecond = props.view.mine.needsSecond;
  switch (what) {
    case 'remove':
      return <RemoveForm member={member} onDone={onDone} />;
    case 'revoke':
      return workstation ? (
        <RevokeForm member={member} workstation={workstation} onDone={onDone} />
      ) : null;
    case 'offices':
      return <OfficesForm member={member} needsSecond={needsSecond} onDone={onDone} />;
    case 'make-custodian':
    case 'end-custodian':
      return (
        <CustodianForm
          member={member}
          ends={what === 'end-custodian'}
          needsSecond={needsSecond}
          onDone={onDone}
        />
      );
  }
}
