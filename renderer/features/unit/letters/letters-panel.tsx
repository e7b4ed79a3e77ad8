import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { templates } from '../../../../shared/domain/letter-template/names.ts';
import {
  isContestedWording,
  standingWording,
} from '../../../../shared/domain/letter-template/standing.ts';
import { templateId, type TemplateId } from '../../../../shared/domain/letter-template/template.ts';
import { findProfile } from '../../../../shared/domain/policy/profiles.ts';
import { fillsFor } from '../../../../shared/domain/policy/resolve.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { WordingPage } from './wording-page.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gap: tokens.spacingHorizontalL,
    alignItems: 'center',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  soft: { color: tokens.colorNeutralForeground3, display: 'block' },
});

const readers = {
  member: 'To the member',
  vetting: 'To the vetting department',
  reporter: 'To whoever reported; it names nobody',
} as const;

/** The wordings of the unit's letters: as shipped, or as the unit has them. */
export function LettersPanel({ unit }: { readonly unit: VaultAnswers['unit'] }) {
  const styles = useStyles();
  const [open, setOpen] = useState<TemplateId>();
  const { governing, state } = unit;
  const profile = findProfile(governing.profileId, governing.version);
  if (!profile)
    return (
      <EmptyState
        title="This policy is not in this build"
        says="The unit works under a policy that a newer version of Probity knows."
      />
    );
  const policy = { profile, fills: fillsFor(state.policy, profile) };
  if (open !== undefined)
    return (
      <WordingPage
        id={open}
        slice={state.letterTemplate}
        policy={policy}
        onDone={() => setOpen(undefined)}
      />
    );
  return (
    <Card title="Wordings of letters">
      <Text>
        Every letter is composed from a wording, the case and the policy. What the policy needs in a
        letter is a part of its own: it can be moved, and neither reworded nor lost. Letters already
        issued keep the text they were issued with.
      </Text>
      <ul className={styles.list}>
        {templateId.options.map((id) => {
          const { name, reader, kind } = templates[id];
          const { version } = standingWording(state.letterTemplate, id);
          return (
            <li key={id} className={styles.line}>
              <div>
                <Text weight="semibold">{name}</Text>
                <Text size={200} className={styles.soft}>
                  {readers[reader]}
                  {kind === undefined ? '. Its register is still to come.' : ''}
                </Text>
              </div>
              <span>
                {isContestedWording(state.letterTemplate, id) ? (
                  <Badge tone="danger">Two versions stand</Badge>
                ) : (
                  <Badge tone={version === 0 ? 'neutral' : 'success'}>
                    {version === 0 ? 'As shipped' : `Version ${String(version)}`}
                  </Badge>
                )}
              </span>
              <Button size="small" aria-label={`Edit: ${name}`} onClick={() => setOpen(id)}>
                Edit
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
