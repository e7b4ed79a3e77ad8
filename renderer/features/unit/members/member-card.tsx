import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type {
  MembersView,
  MemberView,
  WorkstationView,
} from '../../../../shared/contract/vault/members.ts';
import { formatShort } from '../../../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../../../shared/kit/instant.ts';
import { Badge } from '../../../ui/badge.tsx';
import { officeWords } from './decision-words.ts';

const useStyles = makeStyles({
  member: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { margin: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What a custodian can decide about a member. */
export type MemberAct = 'remove' | 'revoke' | 'offices' | 'make-custodian' | 'end-custodian';

type Props = {
  readonly member: MemberView;
  readonly view: MembersView;
  readonly onDo: (what: MemberAct, workstation?: WorkstationView) => void;
};

/** One member, their workstations, and what may be decided about them. */
export function MemberCard({ member, view, onDo }: Props) {
  const styles = useStyles();
  const mayDecide = view.mine.isCustodian && view.mine.isActive && member.removedAt === undefined;
  return (
    <div className={styles.member}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.name}>
          {member.name}
        </Text>
        {member.isMe ? <Badge tone="neutral">you</Badge> : null}
        {member.isCustodian ? <Badge tone="info">custodian</Badge> : null}
        <span className={styles.soft}>
          {member.rankOrGrade} · {officeWords(member.offices)} · since {dayOf(member.since)}
          {member.removedAt ? ` · left ${dayOf(member.removedAt)}` : ''}
        </span>
      </div>
      <Workstations member={member} mayDecide={mayDecide} onDo={onDo} />
      {mayDecide ? <Decisions member={member} view={view} onDo={onDo} /> : null}
    </div>
  );
}

function Workstations(props: {
  readonly member: MemberView;
  readonly mayDecide: boolean;
  readonly onDo: Props['onDo'];
}) {
  const styles = useStyles();
  const { member, mayDecide, onDo } = props;
  if (member.workstations.length === 0)
    return <Text className={styles.soft}>No workstation yet.</Text>;
  return (
    <ul className={styles.list} aria-label={`Workstations of ${member.name}`}>
      {member.workstations.map((workstation) => (
        <li key={workstation.device} className={styles.line}>
          {workstation.name}
          <span className={styles.soft}>since {dayOf(workstation.since)}</span>
          {workstation.isThisOne ? <Badge tone="neutral">this one</Badge> : null}
          {workstation.ended ? <Badge tone="warning">no longer belongs</Badge> : null}
          {mayDecide && !workstation.ended && !workstation.isThisOne ? (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Revoke ${workstation.name} of ${member.name}`}
              onClick={() => onDo('revoke', workstation)}
            >
              Revoke
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Decisions({ member, view, onDo }: Props) {
  const styles = useStyles();
  const custodians = view.members.filter(({ isCustodian }) => isCustodian).length;
  const isLast = member.isCustodian && custodians === 1;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        aria-label={`Change the offices of ${member.name}`}
        onClick={() => onDo('offices')}
      >
        Change offices
      </Button>
      {member.isCustodian ? null : (
        <Button
          size="small"
          aria-label={`Make ${member.name} a custodian`}
          onClick={() => onDo('make-custodian')}
        >
          Make a custodian
        </Button>
      )}
      {member.isCustodian && !isLast ? (
        <Button
          size="small"
          aria-label={`End that ${member.name} is a custodian`}
          onClick={() => onDo('end-custodian')}
        >
          No longer custodian
        </Button>
      ) : null}
      {isLast || member.isMe ? null : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Remove ${member.name}`}
          onClick={() => onDo('remove')}
        >
          Remove
        </Button>
      )}
    </div>
  );
}

const dayOf = (at: MemberView['since']): string => formatShort(civilDateOf(at));
