/** Widths are made equal for the comparison only; what was stated is kept as it was. */
function sameWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** Name of contractor, name of project, 农民工工资专用账户, and nothing else (工程建设领域农民工工资专用账户管理暂行办法, F-02a). */
export function isAccountName(text: string, contractor: string, project: string): boolean {
  return sameWidth(text) === sameWidth(`${contractor}${project}农民工工资专用账户`);
}
