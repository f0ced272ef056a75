const YUAN = /^(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/;

/** `4,000.5` yuan as 400050 fen; null when it is not an amount with two decimals at most. No float takes part. */
export function fenOfYuan(text: string): number | null {
  const parts = YUAN.exec(text);
  if (!parts) return null;
  const [, yuan = '', decimals = ''] = parts;
  return Number(yuan.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0'));
}

/** 400050 fen as `4000.50`. */
export function yuanOfFen(fen: number): string {
  return hundredthsText(fen);
}

/** A whole number of hundredths with two decimals, digit by digit. */
export function hundredthsText(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
