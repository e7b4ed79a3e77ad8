import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { outcomeNames } from '../../../shared/domain/determination/sentences.ts';
import type { Determination } from '../../../shared/domain/determination/slice.ts';
import {
  standingDetermination,
  unreplaced,
} from '../../../shared/domain/determination/standing.ts';
import { shortMoment } from '../../ui/time.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { DecisionDetails } from './decision-details.tsx';
import { decisionRows, soughtRows } from './decision-rows.ts';

const useStyles = makeStyles({
  made: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function DeterminationSection({ view }: { readonly view: CaseView }) {
  const { made, sought } = view.state.determination;
  const standing = unreplaced(view.state.determination);
  return (
    <Stack>
      {standing.length > 1 ? (
        <Heed tone="warning">
          Two determinations stand, recorded apart. The more cautious counts until a new one takes
          the place of both.
        </Heed>
      ) : null}
      {made.toReversed().map((each) => (
        <Made key={each.determinationId} view={view} made={each} />
      ))}
      {sought.toReversed().map((each) => (
        <Rows key={each.actId} rows={soughtRows(each)} />
      ))}
    </Stack>
  );
}

/** Shown where the authority works on a workstation of their own: until they confirm, the decision is somebody else's word. */
function ConfirmedNote({ view, made }: { readonly view: CaseView; readonly made: Determination }) {
  const confirmed = view.state.determination.confirmed?.[made.determinationId];
  if (confirmed)
    return (
      <Text>
        Confirmed by {confirmed.name} on their own workstation, {shortMoment(confirmed.at)}
        {confirmed.note === '' ? '.' : `: ${confirmed.note}`}
      </Text>
    );
  const isOwed = view.duties.some(
    ({ key }) => key === `determination/unconfirmed/${made.determinationId}`,
  );
  return isOwed ? <Text>Not confirmed yet by {made.decidedBy.name}.</Text> : null;
}

function Made({ view, made }: { readonly view: CaseView; readonly made: Determination }) {
  const styles = useStyles();
  const stands = standingDetermination(view.state)?.determinationId === made.determinationId;
  return (
    <div className={styles.made}>
      <div className={styles.head}>
        <Text weight="semibold">{outcomeNames[made.outcome]}</Text>
        {stands ? <Badge tone="info">Stands</Badge> : <Badge tone="neutral">Replaced</Badge>}
        {made.memberDisputes ? <Badge tone="warning">Disputed by the member</Badge> : null}
      </div>
      <Rows rows={decisionRows(view, made)} />
      <ConfirmedNote view={view} made={made} />
      <DecisionDetails made={made} />
    </div>
  );
}

/** What the authority was asked and what it decided, the newest first. */
export const determinationSection: CaseSection = {
  group: 'Decision',
  title: 'Determination',
  has: ({ state }) => state.determination.made.length > 0 || state.determination.sought.length > 0,
  draw: DeterminationSection,
};
