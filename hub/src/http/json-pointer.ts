/** RFC 6901 §3: `~` and `/` are escaped inside a reference token. */
export function pointerTo(parent: string, token: string | number): string {
  return `${parent}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
