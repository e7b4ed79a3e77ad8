import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import {
  linesThatAre,
  presentNow,
  type Line,
  type LiveRecord,
} from '../../../../shared/domain/interview/live/record.ts';
import { right } from '../../../../shared/domain/interview/schema.ts';
import { capacityWords, rightWords } from '../../../../shared/domain/interview/words.ts';
import { formatTimeOfDay } from '../../../../shared/kit/instant.ts';
import { Card } from '../../../ui/card.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { CameIn } from './came-in.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  person: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  leaves: { flexShrink: 0, minWidth: 'auto' },
  soft: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly record: LiveRecord;
  readonly note: (...items: readonly RecordItem[]) => void;
};

/** Who is in the room, since when; who left. */
export function RoomCard({ record, note }: Props) {
  const styles = useStyles();
  const [isAdding, setAdding] = useState(false);
  const gone = record.room.filter(({ leftAt }) => leftAt);
  return (
    <Card title="In the room">
      <ul className={styles.list}>
        {presentNow(record).map((person) => (
          <li key={`${person.name} ${person.arrivedAt.utc}`} className={styles.person}>
            <span>
              {person.name}, {capacityWords[person.capacity].toLowerCase()}{' '}
              <span className={styles.soft}>since {hourAndMinute(person.arrivedAt)}</span>
            </span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.leaves}
              aria-label={`${person.name} leaves`}
              onClick={() =>
                note({ what: 'left', id: freshId(), at: momentNow(), name: person.name })
              }
            >
              Leaves
            </Button>
          </li>
        ))}
        {gone.map((person) => (
          <li key={`${person.name} ${person.arrivedAt.utc}`} className={styles.soft}>
            {person.name}, {hourAndMinute(person.arrivedAt)} to{' '}
            {person.leftAt ? hourAndMinute(person.leftAt) : ''}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <CameIn
          onCame={(person) => {
            note({ what: 'arrived', id: freshId(), at: momentNow(), ...person });
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button size="small" onClick={() => setAdding(true)}>
            Somebody came in
          </Button>
        </div>
      )}
    </Card>
  );
}

/** What was explained, and when. It cannot be taken back; what was not said is said. */
export function RightsCard({ record, note }: Props) {
  const styles = useStyles();
  return (
    <Card title="Rights given">
      {right.options.map((each) => {
        const at = record.rights[each];
        return at ? (
          <span key={each}>
            ✓ {rightWords[each]} <span className={styles.soft}>{hourAndMinute(at)}</span>
          </span>
        ) : (
          <Checkbox
            key={each}
            label={rightWords[each]}
            checked={false}
            onChange={() => note({ what: 'right', id: freshId(), at: momentNow(), right: each })}
          />
        );
      })}
    </Card>
  );
}

/** What the member proposed, and whether it was agreed or disputed: two lists that never mix. */
export function ProposalsCard({ record, note }: Props) {
  const styles = useStyles();
  const proposals = linesThatAre(record, 'proposal');
  const answer = (kind: 'agreed' | 'disputed', proposal: Line): void =>
    note({
      what: 'line',
      id: freshId(),
      at: momentNow(),
      topic: 'proposals',
      kind,
      text: proposal.text,
      about: proposal.id,
    });
  return (
    <Card title="Own proposals">
      {proposals.length === 0 ? (
        <span className={styles.soft}>None yet. Alt P begins one.</span>
      ) : (
        <ul className={styles.list}>
          {proposals.map((proposal) => {
            const standing = record.lines.findLast(({ about }) => about === proposal.id);
            return (
              <li key={proposal.id}>
                {proposal.text}
                <div className={styles.row}>
                  <span className={styles.soft}>
                    {standing
                      ? `${standing.kind} ${hourAndMinute(standing.at)}`
                      : 'agreed: not yet'}
                  </span>
                  {standing ? null : (
                    <span>
                      <Button size="small" onClick={() => answer('agreed', proposal)}>
                        Agreed
                      </Button>{' '}
                      <Button size="small" onClick={() => answer('disputed', proposal)}>
                        Disputed
                      </Button>
                    </span>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <Apart record={record} kind="agreed" />
      <Apart record={record} kind="disputed" />
    </Card>
  );
}

/** Agreed or disputed without a proposal before it. */
function Apart({
  record,
  kind,
}: {
  readonly record: LiveRecord;
  readonly kind: 'agreed' | 'disputed';
}) {
  const styles = useStyles();
  const lines = linesThatAre(record, kind).filter(({ about }) => about === undefined);
  if (lines.length === 0) return null;
  return (
    <>
      <strong>{kind === 'agreed' ? 'Also agreed' : 'Also disputed'}</strong>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id}>{line.text}</li>
        ))}
      </ul>
    </>
  );
}

const hourAndMinute = (moment: Parameters<typeof formatTimeOfDay>[0]): string =>
  formatTimeOfDay(moment).slice(0, 5);
