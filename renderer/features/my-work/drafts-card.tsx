import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../../ui/card.tsx';
import { shortMoment } from '../../ui/time.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { draftPlace } from './draft-place.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Forms that were begun and not saved: sealed on this disk, and no acts. */
export function DraftsCard() {
  const styles = useStyles();
  const drafts = useQuery('listDrafts', {});
  const discard = useCommand('discardDraft');
  const forms = (drafts.value?.drafts ?? []).flatMap((draft) => {
    const to = draftPlace(draft.key);
    return to === undefined ? [] : [{ ...draft, to }];
  });
  if (forms.length === 0) return null;
  return (
    <Card title="Begun and not saved">
      <ul className={styles.list}>
        {forms.map((draft) => (
          <li key={draft.key} className={styles.line}>
            <Link href={`#${draft.to}`}>{draft.title}</Link>
            <Text className={styles.soft}>draft of {shortMoment(draft.savedAt)}</Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Discard the draft of ${draft.title}`}
              onClick={() => void discard.run({ key: draft.key }).then(drafts.again)}
            >
              Discard
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
