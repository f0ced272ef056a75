/** The one plain page at `/`: what the hub is doing, for someone who has read nothing. Chinese first. */
export const STATUS_PAGE = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>realname-hub 状态</title>
<link rel="stylesheet" href="/status.css">
<header>
  <h1>realname-hub</h1>
  <p>建筑工人实名制对接枢纽 · Integration hub for construction-worker real-name systems</p>
</header>
<main>
  <section>
    <h2>已收到 <small>Received</small></h2>
    <dl id="received"></dl>
  </section>
  <section>
    <h2>上报 <small>Deliveries</small></h2>
    <table>
      <thead><tr>
        <th>对接平台<br><small>Partner</small></th>
        <th>已确认<br><small>Confirmed</small></th>
        <th>待发<br><small>Waiting</small></th>
        <th>等待前置<br><small>Held</small></th>
        <th>待答复<br><small>Sent</small></th>
        <th>未知<br><small>Unknown</small></th>
        <th>被拒<br><small>Rejected</small></th>
      </tr></thead>
      <tbody id="partners"></tbody>
    </table>
    <p id="none" hidden>尚未接入任何平台：<code>realname-hub partner add</code> · No partner yet.</p>
  </section>
  <nav>
    <a href="/docs">接口文档 · API reference</a>
    <a href="/health/ready">健康检查 · Health</a>
    <a href="/metrics">指标 · Metrics</a>
    <a href="/status.json">本页数据 · This page as JSON</a>
  </nav>
  <p id="time" class="quiet"></p>
</main>
<script src="/status.js"></script>
</html>
`;

export const STATUS_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-bottom: 0; }
header p { margin-top: 0; opacity: .7; }
small { opacity: .6; font-weight: normal; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 0; }
dt { opacity: .7; }
dd { margin: 0; font-size: 1.8rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .4rem .6rem; border-bottom: 1px solid #8884; }
th:first-child, td:first-child { text-align: left; }
.alarm { color: #c33; font-weight: bold; }
nav { display: flex; flex-wrap: wrap; gap: 1.5rem; margin-top: 2rem; }
.quiet { opacity: .6; }
`;

export const STATUS_SCRIPT = `
const received = [
  ['stored', '已存储 Stored'], ['parked', '暂存 Parked'], ['refused', '被拒 Refused'],
  ['devicesOnline', '在线设备 Devices online'], ['oldestWaitingSeconds', '最久等待（秒） Oldest waiting'],
];
const text = (tag, value, alarm) => {
  const node = document.createElement(tag);
  node.textContent = value;
  if (alarm) node.className = 'alarm';
  return node;
};
async function refresh() {
  try {
    const status = await (await fetch('/status.json')).json();
    document.getElementById('received').replaceChildren(...received.flatMap(([name, label]) => {
      const box = document.createElement('div');
      box.append(text('dt', label), text('dd', status[name] ?? '–'));
      return [box];
    }));
    document.getElementById('partners').replaceChildren(...status.partners.map((partner) => {
      const row = document.createElement('tr');
      row.append(
        text('td', partner.partnerId + (partner.enabled ? '' : '（已停用 disabled）')),
        text('td', partner.confirmed), text('td', partner.waiting), text('td', partner.held),
        text('td', partner.sent), text('td', partner.unknown, partner.unknown > 0),
        text('td', partner.rejected, partner.rejected > 0));
      return row;
    }));
    document.getElementById('none').hidden = status.partners.length > 0;
    document.getElementById('time').textContent = status.serverTime;
  } catch {
    document.getElementById('time').textContent = '枢纽没有应答 · The hub does not answer';
  }
}
refresh();
setInterval(refresh, 1000);
`;
