import { Link, Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isKeptNoMore } from '../../../shared/domain/kept-bundle/slice.ts';
import { signerWords } from '../../../shared/domain/received-bundle/sentences.ts';
import { Badge } from '../../ui/badge.tsx';
import { shortMoment } from '../../ui/time.ts';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { keptPath } from './paths.ts';

function KeptSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.keptBundle.kept.toReversed().map((kept) => {
        const isSure = kept.signer.standing === 'ours' || kept.signer.standing === 'known';
        return (
          <div key={kept.keptId}>
            <div style={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
              <Link href={`#${keptPath(view.caseId, kept.keptId)}`}>{kept.name}</Link>
              {isKeptNoMore(kept) ? (
                <Badge tone="neutral">destroyed</Badge>
              ) : (
                <Badge tone={isSure ? 'success' : 'warning'}>{signerWords(kept.signer)}</Badge>
              )}
            </div>
            <Text>{`${kept.files === 1 ? 'One file' : `${String(kept.files)} files`}, kept ${shortMoment(kept.at)} by ${kept.by}. ${kept.why}`}</Text>
          </div>
        );
      })}
    </Stack>
  );
}

/** Bundles that came from outside and were kept with the case. */
export const keptSection: CaseSection = {
  group: 'Exhibits',
  title: 'Received bundles',
  has: ({ state }) => state.keptBundle.kept.length > 0,
  draw: KeptSection,
};
