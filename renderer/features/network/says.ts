import type { NetworkView } from '../../../shared/domain/network/view.ts';
import type { Shown } from './use-picture.ts';
import { counted } from './words.ts';

/** What the picture is of. */
export function titleOf(view: NetworkView, { picture, scene }: Shown): string {
  const { total, cut } = picture;
  const shownOf = `${counted(scene.nodes.length, 'name or record', 'names and records')} of ${total.nodes.toLocaleString('en-GB')}`;
  const more = cut
    ? ', the nearest and best linked; bring in more where it matters, or narrow it by the filter'
    : '';
  if (view.start === 'all') return `All that is linked: ${shownOf}${more}`;
  if (view.start === 'connected') return `The most connected part: ${shownOf}${more}`;
  const name = scene.nodes[scene.indexOf.get(view.node) ?? -1]?.label ?? '';
  return `Around ${name}: ${shownOf}${more}`;
}

/** What changed, for who does not see it. */
export function saysOf({ picture, scene }: Shown, selected: string): string {
  if (!picture.settled)
    return `Laying out: ${String(Math.round(picture.progress * 100))} of 100. What is there can be used.`;
  const index = scene.indexOf.get(selected);
  const node = index === undefined ? undefined : scene.nodes[index];
  const all = `${counted(scene.nodes.length, 'name or record', 'names and records')}, ${counted(scene.links.length, 'line', 'lines')} in the picture.`;
  return node ? `Chosen: ${node.label}, ${counted(node.links, 'link', 'links')}. ${all}` : all;
}
