import type { NodeKind } from '../../../../shared/domain/network/view.ts';

/** @file The colours of the picture, from those of the page: light, dark and high contrast. Where the system forces colours, its own. */

export type Palette = {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  /** What is suspected to be false. */
  readonly doubt: string;
  readonly fills: Readonly<Record<NodeKind, string>>;
  readonly edges: Readonly<Record<NodeKind, string>>;
};

/** The names of the page's colours that the picture takes. */
type Token =
  | 'colorNeutralBackground1'
  | 'colorNeutralForeground1'
  | 'colorNeutralForeground3'
  | 'colorNeutralStrokeAccessible'
  | 'colorBrandStroke1'
  | 'colorPaletteRedForeground1'
  | `colorPalette${'Blue' | 'Marigold' | 'Berry' | 'Teal'}${'Background2' | 'Foreground2'}`;

/** The palette of a page. */
export const paletteFrom = (colour: (token: Token) => string): Palette => ({
  ground: colour('colorNeutralBackground1'),
  ink: colour('colorNeutralForeground1'),
  soft: colour('colorNeutralForeground3'),
  line: colour('colorNeutralStrokeAccessible'),
  accent: colour('colorBrandStroke1'),
  doubt: colour('colorPaletteRedForeground1'),
  fills: {
    person: colour('colorPaletteBlueBackground2'),
    organisation: colour('colorPaletteMarigoldBackground2'),
    case: colour('colorPaletteBerryBackground2'),
    entry: colour('colorPaletteTealBackground2'),
  },
  edges: {
    person: colour('colorPaletteBlueForeground2'),
    organisation: colour('colorPaletteMarigoldForeground2'),
    case: colour('colorPaletteBerryForeground2'),
    entry: colour('colorPaletteTealForeground2'),
  },
});

const everyKind = (colour: string): Readonly<Record<NodeKind, string>> => ({
  ...{ person: colour, organisation: colour, case: colour, entry: colour },
});

/** The colours that the system forces: kinds are told by their shapes alone. */
export const forcedPalette: Palette = {
  ...{ ground: 'Canvas', ink: 'CanvasText', soft: 'CanvasText', line: 'GrayText' },
  accent: 'Highlight',
  doubt: 'CanvasText',
  fills: everyKind('Canvas'),
  edges: everyKind('CanvasText'),
};

/** The colours of the page around an element. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteFrom((token) => style.getPropertyValue(`--${token}`).trim());
}
