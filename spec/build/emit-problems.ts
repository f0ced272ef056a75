import { allProblems, type ProblemGroup } from './read-problems.ts';

const HEAD = '// Generated from spec/problems.yaml. Do not edit.\n\n';

export function emitSdkProblems(groups: readonly ProblemGroup[]): string {
  const rows = allProblems(groups).map(
    ([code, { status, retryable }]) => `  ${code}: { status: ${status}, retryable: ${retryable} },`,
  );
  return `${HEAD}/** Every code of the hub, with its HTTP status and whether the same request can succeed later. */
export const PROBLEMS = {
${rows.join('\n')}
} as const satisfies Record<string, { status: number; retryable: boolean }>;

export type ProblemCode = keyof typeof PROBLEMS;
`;
}

export function emitHubProblems(groups: readonly ProblemGroup[]): string {
  const rows = allProblems(groups).map(([code, facts]) => {
    const { status, retryable, use, title, cause, remedy } = facts;
    const row = {
      ...{ status, retryable, use, titleZh: title.zh, titleEn: title.en },
      ...{ causeZh: cause.zh, causeEn: cause.en, remedyZh: remedy.zh, remedyEn: remedy.en },
    };
    return `  ${code}: ${JSON.stringify(row)},`;
  });
  return `${HEAD}export interface ProblemFacts {
  status: number;
  /** Can the same request succeed later? */
  retryable: boolean;
  /** REPLY: code of a whole answer; FAULT: of one place in a request; ITEM: of one item of a batch. */
  use: 'REPLY' | 'FAULT' | 'ITEM';
  titleZh: string;
  titleEn: string;
  causeZh: string;
  causeEn: string;
  remedyZh: string;
  remedyEn: string;
}

export const PROBLEMS = {
${rows.join('\n')}
} as const satisfies Record<string, ProblemFacts>;

export type ProblemCode = keyof typeof PROBLEMS;
`;
}

/** The table as a page for people: docs/errors.md. */
export function emitErrorsPage(groups: readonly ProblemGroup[]): string {
  const sections = groups.map(({ group, codes }) => {
    const rows = Object.entries(codes).map(([code, { status, retryable, title, cause, remedy }]) => {
      const cells = [
        `<a id="${code}"></a>\`${code}\``,
        String(status),
        retryable ? '是 yes' : '否 no',
        `${title.zh}<br>${title.en}`,
        `${cause.zh}<br>${cause.en}`,
        `${remedy.zh}<br>${remedy.en}`,
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
    return [
      `## ${group.zh} / ${group.en}`,
      '',
      '| 代码 code | HTTP | 可重试 retry | 标题 title | 原因 cause | 办法 remedy |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return `<!-- Generated from spec/problems.yaml. Do not edit. -->

# 错误代码 / Error codes

每个错误都是 RFC 9457 问题文档；\`code\` 是约定，文字可以变化。批次中每条的代码见 \`results[].code\`，每处错误的代码见 \`errors[].code\`。
“可重试”指原样重试以后可能成功；202 表示事件已暂存，会自动放行。

Every error is an RFC 9457 problem document; the code is the contract, its texts may change. Codes of single items
stand in \`results[].code\`, codes of single places in \`errors[].code\`. "Retry" means that the same request may
succeed later; 202 means that the event is parked and will be released by itself.

${sections.join('\n')}`;
}
