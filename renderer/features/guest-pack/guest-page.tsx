import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { guestFieldNames } from '../../../shared/domain/guest-pack/fields.ts';
import type { GuestPackView } from '../../../shared/contract/vault/guest.ts';
import { formatLong, formatPlain } from '../../../shared/kit/civil-date.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { isCancelled } from '../is-cancelled.ts';

const useStyles = makeStyles({
  page: { overflow: 'auto', flex: '1 1 auto', padding: tokens.spacingHorizontalXXL },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '780px',
    margin: '0 auto',
  },
  title: { margin: 0, ':focus-visible': { outlineStyle: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly pack: GuestPackView;
  readonly onEnter: () => void;
  readonly onPack: (pack: GuestPackView) => void;
  readonly onRemoved: () => void;
  readonly onLock: () => void;
};

/** A pack on a guest's workstation: what they were told, the interview, and the return. */
export function GuestPage(props: Props) {
  const styles = useStyles();
  const { pack } = props;
  const heading = useArrival(`guest ${pack.holds} ${pack.phase}`);
  return (
    <main id="content" className={styles.page}>
      <div className={styles.column}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {headingOf(pack)}
        </h1>
        {pack.shown ? (
          <Told pack={pack} shown={pack.shown} />
        ) : (
          <Heed tone="warning">
            {`It was over on ${formatPlain(pack.endsOn)}, so what it said is shown no more. What you wrote is kept, sealed, until you hand it back. It will be marked late.`}
          </Heed>
        )}
        {pack.standing === 'open' && pack.holds !== 'returned' ? <Hold {...props} /> : null}
        {pack.phase === 'planned' ? null : <HandBack {...props} />}
        <div className={styles.buttons}>
          <Button onClick={props.onLock}>Close and lock</Button>
        </div>
      </div>
    </main>
  );
}

const headingOf = ({ standing, holds }: GuestPackView): string => {
  if (holds === 'returned') return 'An interview handed back';
  return standing === 'over' ? 'This pack is over' : 'An interview to hold';
};

/** The member is named above: their name and rank are not told twice. */
const toldAbove: readonly string[] = [guestFieldNames.name, guestFieldNames['rank-or-grade']];

function Told({
  pack,
  shown,
}: {
  readonly pack: GuestPackView;
  readonly shown: NonNullable<GuestPackView['shown']>;
}) {
  return (
    <Card title={`From ${shown.from}, ${shown.unit}`}>
      <Rows
        rows={[
          { label: 'Member', value: shown.subject },
          { label: 'Reference', value: shown.reference },
          {
            label: 'Interview',
            value: `${formatLong(shown.plannedOn)} at ${shown.plannedAt}, ${shown.venue}`,
          },
          { label: 'Directed by', value: `${shown.directedBy}: ${shown.scope}` },
          ...shown.lines.flatMap(({ label, says }) =>
            toldAbove.includes(label) ? [] : [{ label, value: says }],
          ),
          ...(shown.briefing === '' ? [] : [{ label: 'Asked of you', value: shown.briefing }]),
          { label: 'Held by', value: shown.guest },
          { label: 'Last day', value: formatLong(pack.endsOn) },
        ]}
      />
      <Text size={200}>
        Speak of it with nobody but who holds it with you. After the last day Probity opens this
        pack no more, and removes what it kept once it was handed back.
      </Text>
    </Card>
  );
}

function Hold({ pack, onEnter }: Props) {
  const styles = useStyles();
  return (
    <Card title="The interview">
      <Text>
        {pack.phase === 'planned'
          ? 'Each line is on this disk, sealed, as soon as it is finished. It survives a lock, a kill and a power cut.'
          : `${String(pack.lineCount)} lines are kept. ${phaseSays[pack.phase]}`}
      </Text>
      <div className={styles.buttons}>
        <Button appearance={isDone(pack) ? 'secondary' : 'primary'} onClick={onEnter}>
          {pack.phase === 'planned'
            ? 'Hold the interview'
            : isDone(pack)
              ? 'Look at the record'
              : 'Go on with the interview'}
        </Button>
      </div>
    </Card>
  );
}

const phaseSays: Readonly<Record<Exclude<GuestPackView['phase'], 'planned'>, string>> = {
  live: 'The interview is under way.',
  ended: 'It is to be read back and signed.',
  'read-back': 'It is to be signed.',
  signed: 'The record is signed.',
  stopped: 'The interview was stopped.',
};

const isDone = ({ phase }: GuestPackView): boolean => phase === 'signed' || phase === 'stopped';

function HandBack({ pack, onPack, onRemoved }: Props) {
  const styles = useStyles();
  const output = useCommand('chooseOutput');
  const write = useCommand('writeGuestReturn');
  const remove = useCommand('removeGuestPack');
  const [isWritten, setWritten] = useState(false);
  const error = write.error ?? remove.error ?? output.error;
  const save = async (): Promise<void> => {
    const chosen = await output.run({ suggestedName: 'Guest return.age' });
    const written = chosen.ok ? await write.run({ token: chosen.value.token }) : chosen;
    if (!written.ok) return;
    setWritten(true);
    onPack(written.value.pack);
  };
  const cannot = pack.phase === 'live' && pack.standing === 'open';
  const returned = pack.holds === 'returned';
  return (
    <Card title="Hand it back">
      {error && !isCancelled(error) ? <ErrorPanel error={error} /> : null}
      <div role="status">
        {isWritten ? <Text weight="semibold">The return is written. </Text> : null}
        <Text>{handBackSays(pack)}</Text>
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={isDone(pack) && !returned ? 'primary' : 'secondary'}
          disabledFocusable={cannot || write.busy}
          onClick={() => void (cannot ? undefined : save())}
        >
          {returned ? 'Write the return again' : 'Write the return'}
        </Button>
        {returned ? (
          <Button
            disabledFocusable={remove.busy}
            onClick={() =>
              void remove.run({ packId: pack.packId }).then((gone) => {
                if (gone.ok) onRemoved();
              })
            }
          >
            Remove the pack from this workstation
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

function handBackSays({ phase, standing, holds, endsOn }: GuestPackView): string {
  if (holds === 'returned')
    return standing === 'over'
      ? 'Everything kept of this pack is removed from this workstation. Bring the file to the investigator.'
      : `Bring the file to the investigator: only this case opens it. What lies here is removed after ${formatPlain(endsOn)}, or now if you wish.`;
  if (standing === 'over') return 'Write the return, and bring it to the investigator.';
  if (phase === 'live') return 'End the interview first: its record goes back as a whole.';
  return 'The return is sealed for the unit: nobody else opens it, and you cannot change it afterwards. Have the record read back and signed first where you can.';
}
