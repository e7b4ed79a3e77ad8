import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { AddresseeView } from '../../../shared/contract/vault/outside.ts';
import type { Addressee, AddresseeStanding } from '../../../shared/domain/addressee/slice.ts';
import { comparedByWords } from '../../../shared/domain/addressee/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    flex: '1 1 420px',
  },
  name: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
  },
});

/** What can be done with an entry. */
export type AddresseeAct = 'compare' | 'change' | 'withdraw';

const badges: Readonly<Record<AddresseeStanding, { readonly tone: Tone; readonly says: string }>> =
  {
    usable: { tone: 'success', says: 'compared' },
    'not-compared': { tone: 'warning', says: 'not compared yet' },
    expired: { tone: 'warning', says: 'expired' },
    withdrawn: { tone: 'neutral', says: 'withdrawn' },
  };

/** Somebody in the address book, and how far their key may be used. */
export function AddresseeCard(props: {
  readonly view: AddresseeView;
  readonly onDo: (what: AddresseeAct) => void;
}) {
  const styles = useStyles();
  const { view, onDo } = props;
  const { entry, standing } = view;
  return (
    <section className={styles.row} aria-label={entry.name}>
      <div className={styles.facts}>
        <div className={styles.name}>
          <Text weight="semibold">{entry.name}</Text>
          <Badge tone={badges[standing].tone}>{badges[standing].says}</Badge>
        </div>
        <Text>{[entry.role, entry.organisation].filter((each) => each !== '').join(', ')}</Text>
        <Text size={200} className={styles.soft}>
          {standingWords(entry, standing)}
        </Text>
      </div>
      {standing === 'withdrawn' ? null : (
        <div className={styles.buttons}>
          {standing === 'not-compared' ? (
            <Button
              size="small"
              appearance="primary"
              aria-label={`Compare the key of ${entry.name}`}
              onClick={() => onDo('compare')}
            >
              Compare the key
            </Button>
          ) : null}
          {standing === 'expired' ? (
            <Button
              size="small"
              appearance="primary"
              aria-label={`Enter a new day for ${entry.name}`}
              onClick={() => onDo('change')}
            >
              Enter a new day
            </Button>
          ) : (
            <Button size="small" aria-label={`Change ${entry.name}`} onClick={() => onDo('change')}>
              Change
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Withdraw ${entry.name}`}
            onClick={() => onDo('withdraw')}
          >
            Withdraw
          </Button>
        </div>
      )}
    </section>
  );
}

function standingWords(entry: Addressee, standing: AddresseeStanding): string {
  const { verified, expiresOn } = entry;
  switch (standing) {
    case 'withdrawn':
      return entry.withdrawn ?? '';
    case 'not-compared':
      return verified
        ? 'The key changed since it was compared. Until somebody compares it again, nothing is sealed to it.'
        : 'Nobody compared the key yet. Until then nothing is sealed to it.';
    case 'expired':
      return `Was to be compared again by ${formatPlain(expiresOn)}. Ask whether the key is still theirs, and enter a new day.`;
    case 'usable':
      return verified
        ? `Compared on ${formatPlain(verified.verifiedOn)} by ${verified.by}. ${comparedByWords[verified.comparedBy]}: ${verified.withWhom}. Good until ${formatPlain(expiresOn)}.`
        : '';
  }
}
