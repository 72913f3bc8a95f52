/**
 * What became of handing a text over. `refused`: never again as it is; `failed`: again later; `unreachable`: the server itself
 * cannot be reached, so others need not be tried now; `unconfirmed`: the text was given and no answer came, so nobody knows;
 * `yielded`: the one who asked may not hand it over any more (another worker did).
 */
export type Handover =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'yielded' }
  | { readonly outcome: 'refused' | 'failed' | 'unreachable' | 'unconfirmed'; readonly error: string }
