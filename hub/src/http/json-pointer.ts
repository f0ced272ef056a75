const INDEX = /^\d{1,6}$/;
/** Also with what makes a name faulty: a slash, half a surrogate pair. */
const NAME = /^(?:[A-Za-z_$][A-Za-z0-9_.$/~\ufffd\ud800-\udfff-]{0,63})?$/;
const NAME_IN_ANY_SCRIPT = /^\p{L}{1,8}$/u;
const NUMBER = /\d{6}/;
const NO_NAME = '*';

/**
 * RFC 6901 §3: `~` and `/` are escaped inside a reference token. A caller may have put somebody's number or address
 * where a name belongs; what does not look like a name is not repeated, because pointers are kept and shown.
 */
export function pointerTo(parent: string, token: string | number): string {
  return `${parent}/${plausible(String(token)).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function plausible(token: string): string {
  if (INDEX.test(token)) return token;
  const named = NAME.test(token) && !NUMBER.test(token);
  return named || NAME_IN_ANY_SCRIPT.test(token) ? token : NO_NAME;
}
