import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { formatPlain, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import type { Profile } from '../../../../shared/domain/policy/profile.ts';
import { profiles } from '../../../../shared/domain/policy/profiles.ts';
import type { DraftVersion, PolicySlice } from '../../../../shared/domain/policy/slice.ts';
import { standingOfDraft } from '../../../../shared/domain/policy/versions.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '6px 8px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { padding: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  soft: { color: tokens.colorNeutralForeground3, display: 'block' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly slice: PolicySlice;
  readonly governing: { readonly profileId: string; readonly version: string };
  readonly today: CivilDate;
  readonly onOpen: (draftId: string) => void;
  readonly onBegin: (how: 'version' | 'force') => void;
};

/** The versions of policies known here: those that ship, and the unit's own with how far each has come. */
export function VersionsCard(props: Props) {
  const styles = useStyles();
  const { slice, governing } = props;
  const isGoverning = (id: string, version: string): boolean =>
    governing.profileId === id && governing.version === version;
  return (
    <Card
      title="Versions"
      actions={
        <div className={styles.actions}>
          <Button onClick={() => props.onBegin('version')}>New version</Button>
          <Button onClick={() => props.onBegin('force')}>New force</Button>
        </div>
      }
    >
      <Text>
        A version is never changed once it is approved, and a case keeps the one it was opened
        under. The unit changes its policy by a version of its own.
      </Text>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {['Policy', 'Effective from', 'Where it stands', 'Act'].map((title) => (
                <th key={title} scope="col" className={styles.head}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.values(slice.drafts)
              .toReversed()
              .map((draft) => (
                <OwnLine
                  key={draft.draftId}
                  draft={draft}
                  today={props.today}
                  isGoverning={isGoverning(draft.profileId, draft.version)}
                  onOpen={() => props.onOpen(draft.draftId)}
                />
              ))}
            {profiles.map((profile) => (
              <ShippedLine
                key={`${profile.id} ${profile.version}`}
                profile={profile}
                isGoverning={isGoverning(profile.id, profile.version)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function ShippedLine(props: { readonly profile: Profile; readonly isGoverning: boolean }) {
  const styles = useStyles();
  const { title, version, effectiveFrom } = props.profile;
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.name}`}>
        {title}
        <Text size={200} className={styles.soft}>
          Version {version}, as published
        </Text>
      </th>
      <td className={styles.cell}>{formatPlain(effectiveFrom)}</td>
      <td className={styles.cell}>
        {props.isGoverning ? (
          <Badge tone="success">Governs new cases</Badge>
        ) : (
          <Badge tone="neutral">Known here</Badge>
        )}
      </td>
      <td className={styles.cell}>–</td>
    </tr>
  );
}

function OwnLine(props: {
  readonly draft: DraftVersion;
  readonly today: CivilDate;
  readonly isGoverning: boolean;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  const { draft } = props;
  const standing = standingWords(draft, props.isGoverning, props.today);
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.name}`}>
        {draft.title}
        <Text size={200} className={styles.soft}>
          Version {draft.version}, by {draft.begun.by}
        </Text>
      </th>
      <td className={styles.cell}>{formatPlain(draft.effectiveFrom)}</td>
      <td className={styles.cell}>
        <Badge tone={standing.tone}>{standing.says}</Badge>
      </td>
      <td className={styles.cell}>
        <Button
          size="small"
          aria-label={`Open ${draft.title}, version ${draft.version}`}
          onClick={props.onOpen}
        >
          Open
        </Button>
      </td>
    </tr>
  );
}

/** Where a version stands, in two words. */
export function standingWords(
  draft: DraftVersion,
  isGoverning: boolean,
  today: CivilDate,
): { readonly says: string; readonly tone: Tone } {
  switch (standingOfDraft(draft)) {
    case 'open':
      return { says: 'Being drafted', tone: 'info' };
    case 'proposed':
      return { says: 'Put forward', tone: 'warning' };
    case 'discarded':
      return { says: 'Discarded', tone: 'neutral' };
    case 'approved':
      if (isGoverning) return { says: 'Governs new cases', tone: 'success' };
      return draft.governs && draft.effectiveFrom > today
        ? { says: 'Approved, not begun', tone: 'info' }
        : { says: 'Approved', tone: 'neutral' };
  }
}
