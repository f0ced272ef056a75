/** GB 32100-2015: 31 signs (no I, O, S, V, Z), 17 of them weighted by powers of 3, the 18th is the check sign. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** True for a unified social credit code whose check sign holds. Lower case is not accepted: the code is a key. */
export function isCreditCode(text: string): boolean {
  if (text.length !== LENGTH) return false;
  let sum = 0;
  let weight = 1;
  for (const sign of text.slice(0, -1)) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % SIGNS.length;
  }
  return text.at(-1) === SIGNS[(SIGNS.length - (sum % SIGNS.length)) % SIGNS.length];
}
