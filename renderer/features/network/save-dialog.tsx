import { Text } from '@fluentui/react-components';
import type { NetworkFilter, NetworkView } from '../../../shared/domain/network/view.ts';
import { bytesToBase64 } from '../../../shared/kit/base64.ts';
import { ok } from '../../../shared/kit/result.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { SaveOutsideDialog } from '../save-paper-dialog.tsx';
import { paperOf } from './picture/paper.ts';
import type { Scene } from './picture/scene.ts';
import { counted } from './words.ts';

/** In what shape. */
export type CopyKind = 'picture' | 'table' | 'graph';

const copies: Readonly<
  Record<CopyKind, { readonly title: string; readonly file: string; readonly says: string }>
> = {
  picture: {
    title: 'Save the picture',
    file: 'network.png',
    says: 'All that is in the picture now, as a PNG with the marking above and below.',
  },
  table: {
    title: 'Save the links as a table',
    file: 'network.csv',
    says: 'Every reason of every link in the picture, as CSV for a spreadsheet, with the marking in each row.',
  },
  graph: {
    title: 'Save for a charting tool',
    file: 'network.graphml',
    says: 'All that is in the picture, as GraphML for i2, Gephi or yEd, with the marking in its head.',
  },
};

type Props = {
  readonly what: CopyKind;
  readonly view: NetworkView;
  readonly filter: NetworkFilter;
  readonly scene: Scene;
  readonly way: readonly string[];
  readonly title: string;
  readonly marking: string;
  readonly onClose: () => void;
};

/** Saves what is in the picture: a disclosure, recorded before it is written. */
export function SaveNetworkDialog({
  what,
  view,
  filter,
  scene,
  way,
  title,
  marking,
  onClose,
}: Props) {
  const vault = useVault();
  const copy = copies[what];
  return (
    <SaveOutsideDialog
      title={copy.title}
      fileName={copy.file}
      before={
        <Text block>
          {`${copy.says} ${counted(scene.nodes.length, 'name or record', 'names and records')} go out. The file lies outside the vault: whoever has it can read it. This is recorded as a disclosure, with your name, before the file is written.`}
        </Text>
      }
      after={(links) =>
        `${counted(links, 'reason for a link', 'reasons for links')}, marked. Destroy it when it has served.`
      }
      save={async (token) => {
        const places = way.flatMap((each) => scene.indexOf.get(each) ?? []);
        const picture =
          what === 'picture'
            ? bytesToBase64(await paperOf({ scene, marking, title, way: places }))
            : '';
        const saved = await vault.ask('saveNetwork', { view, filter, what, token, picture });
        return saved.ok ? ok({ pages: saved.value.links }) : saved;
      }}
      onClose={onClose}
    />
  );
}
