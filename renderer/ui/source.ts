/** Where a rule, a date or a value comes from, as *Why?* shows it. The shape of the domain's `Source`, which this room need not know. */
export type Source =
  | { readonly kind: 'clause'; readonly ref: string; readonly quote: string }
  | { readonly kind: 'house'; readonly why: string }
  | { readonly kind: 'interpretation'; readonly of: string; readonly why: string }
  | { readonly kind: 'not-stated'; readonly needs: string }
  | { readonly kind: 'filled-in'; readonly decidedBy: string; readonly decidedOn: string }
  | {
      readonly kind: 'decided';
      readonly decidedBy: string;
      readonly decidedOn: string;
      readonly why: string;
      readonly where?: string | undefined;
      readonly quote?: string | undefined;
    };
