import type { StandingFault } from './faults.ts';
import type { NationalState, StateCounts } from './state.ts';

const LABELS: Readonly<Record<keyof StateCounts, string>> = {
  projects: '项目 projects',
  companies: '企业 companies',
  subcontractors: '参建单位 participants',
  teams: '班组 teams',
  workers: '项目工人 workers',
  movements: '进退场 entries and exits',
  contracts: '合同 contracts',
  attendances: '考勤 attendance rows',
  duplicates: '重复考勤 duplicate rows',
  refused: '被拒请求 refused calls',
  failed: '处理失败 failed results',
  pending: '待处理 waiting results',
  calls: '请求 calls',
};

/** One plain page for someone who has just started the simulator. */
export function statusPage(title: string, state: NationalState, faults: readonly StandingFault[]): string {
  const counts = state.counts;
  const rows = Object.entries(LABELS).map(([name, label]) =>
    row(label, String(counts[name as keyof StateCounts])),
  );
  const struck = faults.map(({ fault, hits }) => row(fault.kind, String(hits)));
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta http-equiv="refresh" content="5"><title>${escape(title)}</title>
<style>body{font:16px/1.6 sans-serif;margin:2rem;max-width:44rem}td{padding:0 2rem 0 0}td+td{text-align:right}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>这是模拟平台,不是真实的监管平台。接口地址:<code>POST /open.api</code>。<br>
A simulator, not a real platform. Its one endpoint is <code>POST /open.api</code>.</p>
<table>${rows.join('')}</table>
<h2>正在模拟的故障 faults in force</h2>
<table>${struck.join('') || row('无 none', '')}</table>
<p>JSON:<a href="/__sim/state">/__sim/state</a> · <a href="/__sim/faults">/__sim/faults</a></p>
</body>
</html>
`;
}

function row(label: string, value: string): string {
  return `<tr><td>${escape(label)}</td><td>${escape(value)}</td></tr>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
