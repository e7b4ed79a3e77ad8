import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { NetworkFilter, NetworkView } from '../../../shared/domain/network/view.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { networkMarking } from '../../../shared/domain/network/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ShownTab, TabNames } from '../../ui/tabs.tsx';
import { Working } from '../../ui/working.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { aroundOne, expandedBy, firstFilter, firstView, isNarrowed, joinedBy } from './asked.ts';
import { FilterMenus } from './filter-menus.tsx';
import { FindNode } from './find-node.tsx';
import { NodePanel } from './panel/node-panel.tsx';
import { StartPanel } from './panel/start-panel.tsx';
import { WayPanel } from './panel/way-panel.tsx';
import { PictureTab } from './picture-tab.tsx';
import { focusOnceDrawn } from './focus-once-drawn.ts';
import { KeptMenu } from './kept/kept-menu.tsx';
import { KeptPictures } from './kept/kept-pictures.tsx';
import { useKept } from './kept/use-kept.ts';
import { SaveNetworkDialog, type CopyKind } from './save-dialog.tsx';
import { SaveMenu } from './save-menu.tsx';
import { HubTable } from './table/hub-table.tsx';
import { LinkTable } from './table/link-table.tsx';
import { NodeTable } from './table/node-table.tsx';
import { saysOf, titleOf } from './says.ts';
import { usePicture, type Shown } from './use-picture.ts';

const narrow = '@media (max-width: 1100px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  find: { flex: '1 1 200px', maxWidth: '320px', display: 'flex' },
  tabs: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    marginTop: `-${tokens.spacingVerticalS}`,
    marginBottom: `-${tokens.spacingVerticalS}`,
  },
  both: {
    flex: '1 1 auto',
    minHeight: '360px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 348px',
    gap: tokens.spacingHorizontalL,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  main: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    minWidth: 0,
    gap: tokens.spacingVerticalS,
    [narrow]: { minHeight: '440px' },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    [narrow]: { overflowY: 'visible' },
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

const tabs = ['Picture', 'Table', 'Links', 'Hubs'] as const;
type TabName = (typeof tabs)[number];

/** Who is linked with whom, as far as this member may see: a picture, the same as tables, and what is in the middle of it. */
export function NetworkPage({ node }: { readonly node: string }) {
  const [view, setView] = useState<NetworkView>(node === '' ? firstView : aroundOne(node));
  const [filter, setFilter] = useState<NetworkFilter>(firstFilter);
  const { shown, error, again } = usePicture(view, filter);
  if (error) return <ErrorPanel error={error} onAgain={again} />;
  if (!shown) return <Working says="Reading the records and finding who is linked" />;
  const { kinds } = shown.picture.facets;
  if (kinds.length === 0)
    return (
      <>
        <PageHeader title="Network" />
        <EmptyState
          title="Nobody is linked yet"
          says="Cases tell of subjects, associates and who supports them; registers of who offered, met, owns or supplies. What they say of two of them is drawn here as a line, with why."
        />
      </>
    );
  return <Network {...{ shown, view, filter }} onView={setView} onFilter={setFilter} />;
}

type Props = {
  readonly shown: Shown;
  readonly view: NetworkView;
  readonly filter: NetworkFilter;
  readonly onView: (view: NetworkView) => void;
  readonly onFilter: (filter: NetworkFilter) => void;
};

function Network({ shown, view, filter, onView, onFilter }: Props) {
  const styles = useStyles();
  const id = useId();
  const vault = useVault();
  const session = useSession();
  const headingId = `${id}-chosen`;
  const read = (): void => focusOnceDrawn(headingId);
  const [selected, setSelected] = useState(view.node);
  const [way, setWay] = useState<VaultAnswers['networkPath']>();
  const [tab, setTab] = useState<TabName>('Picture');
  const [saving, setSaving] = useState<CopyKind>();
  const kept = useKept();
  const [isKeeping, setKeeping] = useState(false);
  const { picture, scene } = shown;
  const isEmpty = scene.nodes.length === 0;
  const title = titleOf(view, shown);
  const wayIds = way?.nodes.map((node) => node.id) ?? [];
  const show = (next: NetworkView, chosen: string): void => {
    onView(next);
    setSelected(chosen);
    setWay(undefined);
  };
  const around = (node: string): void => {
    show(aroundOne(node), node);
    setTab('Picture');
  };
  const choose = (node: string): void => {
    setSelected(node);
    if (node !== '' && !scene.indexOf.has(node)) onView(joinedBy(view, [node]));
  };
  const findWay = async (to: string): Promise<void> => {
    const found = await vault.ask('networkPath', { from: selected, to, filter });
    if (!found.ok) return;
    setWay(found.value);
    onView(
      joinedBy(
        view,
        found.value.nodes.map((node) => node.id),
      ),
    );
    setTab('Picture');
    read();
  };
  const index = scene.indexOf.get(selected);
  // How to walk the picture helps nobody in a table, which has the whole page until somebody is chosen.
  const isAlone = tab !== 'Picture' && way === undefined && selected === '';
  const more = index === undefined ? 0 : (scene.nodes[index]?.more ?? 0);
  return (
    <>
      <PageHeader
        title="Network"
        sub={title}
        actions={
          <>
            <KeptMenu
              pictures={kept.pictures}
              onKeep={() => setKeeping(true)}
              onShow={(picture) => {
                kept.show(picture.pictureId);
                onFilter(picture.filter);
                show(picture.view, picture.view.node);
              }}
            />
            <SaveMenu isEmpty={isEmpty} onSave={setSaving} />
          </>
        }
      />
      <KeptPictures {...{ kept, view, filter, isEmpty, isKeeping }} onKeeping={setKeeping} />
      <search className={styles.bar} aria-label="What is in the picture">
        <div className={styles.find}>
          <FindNode label="Begin with" onFound={(node) => around(node.id)} />
        </div>
        <Button
          appearance={view.start === 'connected' ? 'primary' : 'secondary'}
          onClick={() => show(firstView, '')}
        >
          Most connected part
        </Button>
        <Button
          appearance={view.start === 'all' ? 'primary' : 'secondary'}
          onClick={() => show({ ...firstView, start: 'all' }, selected)}
        >
          {`Show all ${picture.total.nodes.toLocaleString('en-GB')}`}
        </Button>
        <FilterMenus facets={picture.facets} filter={filter} onFilter={onFilter} />
      </search>
      <div className={styles.tabs}>
        <TabNames id={id} names={tabs} shown={tab} onShow={setTab} size="small" />
        {isNarrowed(filter) ? (
          <Button size="small" appearance="subtle" onClick={() => onFilter(firstFilter)}>
            Clear the filter
          </Button>
        ) : null}
      </div>
      <div className={mergeClasses(styles.both, isAlone && styles.alone)}>
        <ShownTab id={id} names={tabs} shown={tab} className={styles.main}>
          {tab === 'Picture' ? (
            <PictureTab
              {...{ shown, filter, selected, onFilter }}
              way={wayIds}
              onSelect={choose}
              onExpand={(node) => onView(expandedBy(view, node))}
              onRead={read}
            />
          ) : null}
          {tab === 'Table' ? (
            <NodeTable nodes={scene.nodes} selected={selected} onSelect={choose} />
          ) : null}
          {tab === 'Links' ? <LinkTable view={view} filter={filter} onSelect={choose} /> : null}
          {tab === 'Hubs' ? (
            <HubTable filter={filter} selected={selected} onSelect={choose} onAround={around} />
          ) : null}
          <Text size={200} className={styles.soft} role="status">
            {saysOf(shown, selected)}
          </Text>
        </ShownTab>
        {isAlone ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <aside className={styles.side} aria-label="Who is chosen" tabIndex={0}>
            {way ? (
              <WayPanel
                way={way}
                headingId={headingId}
                onSelect={choose}
                onClose={() => setWay(undefined)}
              />
            ) : selected === '' ? (
              <StartPanel />
            ) : (
              <NodePanel
                key={selected}
                node={selected}
                filter={filter}
                more={more}
                headingId={headingId}
                onSelect={choose}
                onExpand={() => onView(expandedBy(view, selected))}
                onAround={() => around(selected)}
                onWayTo={(to) => void findWay(to)}
              />
            )}
          </aside>
        )}
      </div>
      {saving === undefined ? null : (
        <SaveNetworkDialog
          {...{ view, filter, scene, title }}
          marking={networkMarking(session.kind === 'demonstration')}
          what={saving}
          way={wayIds}
          onClose={() => setSaving(undefined)}
        />
      )}
    </>
  );
}
