import { Button } from '@fluentui/react-components';
import { itemId } from '../../../shared/kit/ids.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { EntryPage } from './entry-page.tsx';
import { placeOf } from './paths.ts';

/** An entry by its address. Who knows the room only, as the network picture does, writes `procurement` for its kind. */
export function EntryAt({ noun, id }: { readonly noun: string; readonly id: string }) {
  return noun === 'procurement' ? <InProcurement id={id} /> : <EntryPage noun={noun} id={id} />;
}

function InProcurement({ id }: { readonly id: string }) {
  const asked = useQuery('procurementNoun', { entryId: itemId.safeParse(id).data ?? id });
  if (asked.error)
    return (
      <ErrorPanel
        error={asked.error}
        actions={
          <Button as="a" href={`#${placeOf.supplier}`}>
            Back to the register
          </Button>
        }
      />
    );
  if (!asked.value) return <Working says="Reading the register" />;
  return <EntryPage noun={asked.value.noun} id={id} />;
}
