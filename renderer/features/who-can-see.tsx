import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { AccessView } from '../../shared/contract/vault/access.ts';
import type { VaultAnswers } from '../../shared/contract/vault.ts';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { conflictWords } from '../../shared/domain/access/sentences.ts';
import type { GuestPack } from '../../shared/domain/guest-pack/slice.ts';
import { formatShort } from '../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../shared/kit/instant.ts';
import { Badge } from '../ui/badge.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Heed } from '../ui/heed.tsx';
import { Working } from '../ui/working.tsx';
import { useQuery } from '../vault-client/use-query.ts';
import { actPath } from './act.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Who can read the case, since when, by whom and why; who could once; and what can be done about it. `onLeave`: a form is opened. */
export function WhoCanSee(props: { readonly view: CaseView; readonly onLeave?: () => void }) {
  const styles = useStyles();
  const { view } = props;
  const { value, error } = useQuery('accessOf', { caseId: view.caseId });
  const recovery = useQuery('recovery', {}).value;
  if (!value)
    return error ? <ErrorPanel error={error} /> : <Working says="Looking who can see it" />;
  return (
    <div className={styles.box}>
      <ul className={styles.list} aria-label="People who can see this case">
        {value.holders.map((holder) => (
          <Holder
            key={holder.member}
            holder={holder}
            isReporterKept={view.state.reporter.identified.length > 0}
          />
        ))}
      </ul>
      {value.isLostWithOne ? <LostWithOne readOnly={view.readOnly} /> : null}
      {value.holders.length === 1 && !value.isLostWithOne ? (
        <Text className={styles.soft}>
          {lossWords(value.holders[0]?.workstations ?? 1, recovery)}
        </Text>
      ) : null}
      {view.state.guestPack.packs.map((pack) => (
        <Text key={pack.packId} className={styles.soft}>
          {guestSays(pack)}
        </Text>
      ))}
      {value.conflicts.map((conflict) => (
        <Text key={conflict.actId}>
          Conflict of interest, not decided: {conflict.memberName}, {conflictWords[conflict.nature]}
          .
        </Text>
      ))}
      {value.former.length > 0 ? <Former former={value.former} /> : null}
      {view.readOnly ? null : <Acts view={view} access={value} onLeave={props.onLeave} />}
    </div>
  );
}

/** The only disk that opens the case, and the three ways to have another. */
function LostWithOne({ readOnly }: { readonly readOnly: boolean }) {
  return (
    <Heed tone="warning" of="a case that opens at one workstation only">
      Only you can open this case, and only at this workstation. If it and all copies are lost, so
      is the case.{' '}
      {readOnly ? null : (
        <>
          Give a colleague access, or have{' '}
          <Link inline href="#/unit/members">
            a second workstation or recovery cards
          </Link>
          .
        </>
      )}
    </Heed>
  );
}

/** What a loss would mean; nothing of it before it is known whether there are recovery cards. */
function lossWords(workstations: number, recovery: VaultAnswers['recovery'] | undefined): string {
  const nobody = 'Nobody else holds its key.';
  if (!recovery) return nobody;
  const where = workstations > 1 ? 'those workstations' : 'this workstation';
  return `${nobody} If ${where} and all copies are lost, ${recovery.set ? 'three recovery cards open it' : 'so is the case'}.`;
}

/** A guest read what was on the pack, whatever became of it since. */
function guestSays({ guest, lines, madeOn, endsOn, returned, withdrawn }: GuestPack): string {
  const name = `${guest.rankOrGrade} ${guest.name}`.trim();
  const things = `${String(lines.length)} ${lines.length === 1 ? 'thing' : 'things'}`;
  const until = (returned ?? withdrawn) ? 'which is over' : `until ${formatShort(endsOn)}`;
  return `${name} was given ${things} of it on a guest pack on ${formatShort(madeOn)}, ${until}.`;
}

function Holder(props: {
  readonly holder: AccessView['holders'][number];
  readonly isReporterKept: boolean;
}) {
  const styles = useStyles();
  const { holder, isReporterKept } = props;
  return (
    <li className={styles.person}>
      <span className={styles.head}>
        <Text weight="semibold">
          {[holder.rankOrGrade, holder.name].filter((word) => word !== '').join(' ')}
        </Text>
        {holder.isMe ? <Badge tone="info">You</Badge> : null}
        {holder.withReporter && isReporterKept ? (
          <Badge tone="neutral">Knows who reported</Badge>
        ) : null}
      </span>
      <Text size={200} className={styles.soft}>
        Since {formatShort(civilDateOf(holder.since))}
        {holder.by === undefined ? '' : `, given by ${holder.by}`}. {holder.reason}
      </Text>
    </li>
  );
}

function Former({ former }: { readonly former: AccessView['former'] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="People who could see it before">
      {former.map((end) => (
        <li key={end.actId} className={styles.person}>
          <Text>
            {end.memberName === '' ? 'A colleague' : end.memberName}{' '}
            {end.how === 'revoked' ? 'cannot see it any more' : 'stepped back'}
          </Text>
          <Text size={200} className={styles.soft}>
            Since {formatShort(civilDateOf(end.at))}
            {end.how === 'revoked' ? `, by ${end.by.name}` : ''}. {end.reason} What they read before
            stays with them; nothing later reaches them.
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Acts(props: {
  readonly view: CaseView;
  readonly access: AccessView;
  readonly onLeave: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { view, access, onLeave } = props;
  const offered = [
    ...(access.colleagues.length > 0 ? [['access.granted/1', 'Give a colleague access']] : []),
    ...(access.mayTake ? [['access.revoked/1', 'Take access away']] : []),
    ...(access.mayStepBack ? [['access.recused/1', 'Step back from the case']] : []),
    ...(access.conflicts.length > 0
      ? [['access.conflict-answered/1', 'Decide on a conflict of interest']]
      : []),
    ...(access.colleagues.length > 0 || access.holders.length > 1
      ? [['access.conflict-declared/1', 'Declare a conflict of interest']]
      : []),
  ];
  if (offered.length === 0) return null;
  return (
    <nav className={styles.acts} aria-label="Who can see it: what can be done">
      {offered.map(([type = '', title]) => (
        <Link key={type} href={`#${actPath(view.caseId, type)}`} onClick={() => onLeave?.()}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
