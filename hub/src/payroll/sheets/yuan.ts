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
  const text = String(fen).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
