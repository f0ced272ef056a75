import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toText, type JsonObject } from './json.ts';
import type { ProblemGroup } from './read-problems.ts';

const FOLDER = 'spec/dist/docs';

/** The reference as a folder of files that loads nothing from elsewhere. */
export function emitDocs(contract: JsonObject, problems: readonly ProblemGroup[]): [string, string][] {
  const bundle = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js');
  return [
    [`${FOLDER}/index.html`, REFERENCE_PAGE],
    [`${FOLDER}/start.js`, START_SCRIPT],
    [`${FOLDER}/style.css`, STYLE],
    [`${FOLDER}/openapi.json`, toText(contract)],
    [`${FOLDER}/redoc.standalone.js`, localOnly(readFileSync(bundle, 'utf8'))],
    [`${FOLDER}/errors/index.html`, errorsPage(problems)],
  ];
}

/** The bundle as it is published shows its maker's logo from a content network; the page must call nobody. */
function localOnly(code: string): string {
  return code
    .replaceAll('https://cdn.redoc.ly/redoc/logo-mini.svg', 'data:,')
    .replaceAll(/\/\/# sourceMappingURL=[\w.]+\.map/g, '');
}

const REFERENCE_PAGE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>realname-hub 开放接口 / Open interface</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="style.css" />
  </head>
  <body>
    <p class="links"><a href="errors/">错误代码 / Error codes</a> · <a href="openapi.json">OpenAPI 3.0</a></p>
    <div id="reference"></div>
    <script src="redoc.standalone.js"></script>
    <script src="start.js"></script>
  </body>
</html>
`;

const START_SCRIPT = `Redoc.init(
  'openapi.json',
  {
    disableSearch: true,
    hideDownloadButton: true,
    nativeScrollbars: true,
    theme: { typography: { fontFamily: 'system-ui, sans-serif', headings: { fontFamily: 'system-ui, sans-serif' } } },
  },
  document.getElementById('reference'),
);
`;

const STYLE = `body { margin: 0; font-family: system-ui, sans-serif; color: #222; }
.links { margin: 0; padding: 0.6rem 1rem; border-bottom: 1px solid #ddd; font-size: 0.9rem; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { border: 1px solid #ddd; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
tr:target { background: #fff6d6; }
.en { color: #666; }
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where a problem document's \`type\` leads: /docs/errors#CODE. */
function errorsPage(problems: readonly ProblemGroup[]): string {
  const both = ({ zh, en }: { zh: string; en: string }): string =>
    `${escape(zh)}<br /><span class="en">${escape(en)}</span>`;
  const sections = problems.map(({ group, codes }) => {
    const rows = Object.entries(codes).map(
      ([code, { status, retryable, title, cause, remedy }]) =>
        `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${retryable ? '是 yes' : '否 no'}</td>` +
        `<td>${both(title)}</td><td>${both(cause)}</td><td>${both(remedy)}</td></tr>`,
    );
    return `<h2>${escape(group.zh)} / ${escape(group.en)}</h2>
<table>
<tr><th>代码 code</th><th>HTTP</th><th>可重试 retry</th><th>标题 title</th><th>原因 cause</th><th>办法 remedy</th></tr>
${rows.join('\n')}
</table>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>错误代码 / Error codes</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="../style.css" />
</head>
<body>
<p class="links"><a href="../">接口参考 / Reference</a></p>
<main>
<h1>错误代码 / Error codes</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
