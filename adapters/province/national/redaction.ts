const MASK = '***';
/** Room for the indexed errors of the largest batch. */
const LONGEST = 8000;
/** Base64 of a field, a secret or a picture; a phone; any run of digits long enough for an ID or card number. */
const SUSPECTS = [/[A-Za-z0-9+/_=-]{24,}/g, /\d{11,}[0-9Xx]?/g, /\d{6}[\d\s*-]{8,}\d[0-9Xx]?/g];

/** What is read of a partner's text at all; the cut falls between words, so that it leaves no half number. */
const READ = 4 * LONGEST;

/**
 * Takes personal data and secrets out of a partner's words before they reach a log, an error or a screen:
 * `known` values wherever they stand, in any letter case, and whatever looks like a number of a person.
 */
export function redactor(known: readonly string[]): (text: string) => string {
  const values = [...new Set(known.filter((value) => value.length >= 2))].sort((a, b) => b.length - a.length);
  const patterns = [...values.map((value) => new RegExp(escape(value), 'gi')), ...SUSPECTS];
  return (text) => {
    const read = text.length > READ ? text.slice(0, READ).replace(/\S{1,200}$/, '') : text;
    return patterns.reduce((rest, pattern) => rest.replace(pattern, MASK), read).slice(0, LONGEST);
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
