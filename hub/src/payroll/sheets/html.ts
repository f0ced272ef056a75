/** A page that needs nothing but itself: no script, no picture, no font is fetched. */
export function htmlPage(title: string, style: string, body: string): Buffer {
  return Buffer.from(
    `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${BASE_STYLE}${style}</style>
</head>
<body>
${body}
</body>
</html>
`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands between tags and in attributes. */
export function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

export function cells(tag: 'td' | 'th', values: readonly string[]): string {
  return values.map((value) => `<${tag}>${text(value)}</${tag}>`).join('');
}

/** One page of paper per section; heads repeat where a section needs more than one. */
const BASE_STYLE = `
body{font:10pt/1.4 "Noto Sans CJK SC","Microsoft YaHei","SimSun",sans-serif;color:#000;margin:0}
h1{font-size:14pt;text-align:center;margin:0 0 2mm}
table{border-collapse:collapse;width:100%}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.3mm solid #000;padding:1mm 1.5mm;text-align:left;vertical-align:top}
.number{text-align:right;white-space:nowrap}
section{break-after:page}
section:last-of-type{break-after:auto}
footer{font-size:8pt;margin-top:2mm;word-break:break-all}
`;
