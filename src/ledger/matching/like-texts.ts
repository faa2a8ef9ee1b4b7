import type { TextPairs } from "./text-overlap";

/** Something with a text that others are compared with. */
export interface LikeText {
  readonly pairs: TextPairs;
}

/**
 * Finds the texts that may share at least a given part of the shorter one's pairs, without comparing each with each. Of two
 * such texts the shorter cannot lack all of its rarest pairs: so a text is kept under its rarest pairs, and under all of them for a
 * shorter one that asks by its rarest (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export class LikeTexts<Text extends LikeText> {
  private readonly frequency = new Map<number, number>();
  private readonly underAny = new Map<number, Text[]>();
  private readonly underRarest = new Map<number, Text[]>();

  /** @param share the part of the shorter text's pairs that both must hold, above 0 and up to 1. */
  constructor(
    texts: readonly Text[],
    private readonly share: number,
  ) {
    for (const { pairs } of texts) {
      for (const pair of pairs) this.frequency.set(pair, (this.frequency.get(pair) ?? 0) + 1);
    }
    for (const text of texts) {
      for (const pair of text.pairs) put(this.underAny, pair, text);
      for (const pair of this.rarestOf(text.pairs)) put(this.underRarest, pair, text);
    }
  }

  /** All texts that share so much with this one, and some that do not. */
  candidates(pairs: TextPairs): Text[] {
    const found = new Set<Text>();
    for (const pair of this.rarestOf(pairs))
      for (const text of this.underAny.get(pair) ?? []) found.add(text);
    for (const pair of pairs) for (const text of this.underRarest.get(pair) ?? []) found.add(text);
    return [...found];
  }

  /** So many of the rarest pairs that a text sharing enough must hold one of them. */
  private rarestOf(pairs: TextPairs): number[] {
    const missing = pairs.size - Math.ceil(this.share * pairs.size - ROUNDING);
    return [...pairs]
      .sort((a, b) => (this.frequency.get(a) ?? 0) - (this.frequency.get(b) ?? 0))
      .slice(0, missing + 1);
  }
}

/** 0.7 × 10 must not become 8 pairs. */
const ROUNDING = 1e-9;

function put<Text>(index: Map<number, Text[]>, pair: number, text: Text): void {
  const known = index.get(pair);
  if (known) known.push(text);
  else index.set(pair, [text]);
}
