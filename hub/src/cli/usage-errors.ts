/** The parser's complaints, by how they begin; it speaks English only. */
const IN_CHINESE: readonly (readonly [start: string, zh: string])[] = [
  ['error: unknown command', '没有这个命令'],
  ['error: unknown option', '没有这个选项'],
  ['error: missing required argument', '缺少参数'],
  ['error: required option', '缺少必需的选项'],
  ['error: too many arguments', '参数过多'],
  ['error: option', '选项缺少取值或取值有误'],
];

/** A complaint of the parser in both languages, Chinese first. */
export function bilingualUsageError(text: string): string {
  const known = IN_CHINESE.find(([start]) => text.startsWith(start));
  return known === undefined ? text : `错误：${known[1]}\n${text}`;
}
