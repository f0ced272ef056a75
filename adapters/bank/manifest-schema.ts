import { CHARACTER_CLASSES } from './characters.ts';
import { ENCODINGS } from './encoding/strict-encoding.ts';
import { FORMS } from './layouts/forms.ts';
import { XML_MESSAGES } from './layouts/xml/messages.ts';
import { BANK_FACTS, LINE_RESULTS, REFUSAL_REASONS, RETURN_STAGES } from './manifest.ts';

/** JSON Schema (2020-12) of a manifest: its shape. What its parts mean together is checked in `read-manifest.ts`. */
const text = { type: 'string', minLength: 1 };
const oneOf = (values: readonly string[]): object => ({ type: 'string', enum: values });
const whole = (minimum: number, maximum = Number.MAX_SAFE_INTEGER): object => ({
  type: 'integer',
  minimum,
  maximum,
});
const strictly = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const codes = (meaning: object): object => ({
  type: 'object',
  propertyNames: text,
  additionalProperties: meaning,
});

const field = strictly(
  {
    value: text,
    constant: text,
    form: oneOf(Object.keys(FORMS)),
    codes: codes(text),
    optional: { type: 'boolean' },
    width: whole(1, 500),
    align: oneOf(['LEFT', 'RIGHT']),
    pad: { type: 'string', pattern: '^[\\x20-\\x7e]$' },
  },
  ['value', 'constant', 'form', 'codes', 'optional', 'width', 'align', 'pad'],
);
const record = { type: 'array', items: field, maxItems: 60 };

/** The members of a file's format, by layout; a return has a few more. */
function fileFormats(more: Record<string, object>): object {
  const common = {
    ...more,
    extension: { type: 'string', pattern: '^[a-z0-9]{1,8}$' },
    encoding: oneOf(ENCODINGS),
  };
  const records = {
    lineEnd: oneOf(['LF', 'CRLF']),
    head: record,
    line: { ...record, minItems: 1 },
    tail: record,
  };
  const layouts = [
    { layout: { const: 'FIXED' }, widths: oneOf(['BYTES', 'CHARACTERS']), ...records },
    {
      layout: { const: 'DELIMITED' },
      delimiter: { type: 'string', pattern: '^[\\x21-\\x7e]$' },
      closed: { type: 'boolean' },
      ...records,
    },
    { layout: { const: 'XML' }, message: oneOf(Object.keys(XML_MESSAGES)) },
  ];
  return {
    type: 'object',
    required: ['layout'],
    properties: { layout: oneOf(['FIXED', 'DELIMITED', 'XML']) },
    discriminator: { propertyName: 'layout' },
    oneOf: layouts.map((layout) => strictly({ ...common, ...layout })),
  };
}

const stage = oneOf(RETURN_STAGES);

export const MANIFEST_SCHEMA = strictly({
  bank: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{1,40}$' },
  title: strictly({ zh: text, en: text }),
  facts: strictly(
    Object.fromEntries(BANK_FACTS.map((name) => [name, oneOf(['published', 'observed', 'assumed'])])),
  ),
  amounts: strictly({ currency: { const: 'CNY' }, rounding: { const: 'REFUSE' }, stepFen: whole(1, 100) }),
  limits: strictly({
    leastLines: whole(1),
    linesPerFile: whole(1, 1_000_000),
    lineFen: whole(1),
    fileFen: whole(1),
  }),
  characters: strictly({
    forbidden: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 1 } },
    classes: { type: 'array', items: oneOf(Object.keys(CHARACTER_CLASSES)) },
  }),
  order: fileFormats({}),
  returns: {
    type: 'array',
    minItems: 1,
    items: fileFormats({
      name: { type: 'string', pattern: '^[a-z0-9][a-z0-9.-]{1,40}$' },
      stage: { oneOf: [stage, codes(stage)] },
      results: codes(oneOf(LINE_RESULTS)),
    }),
  },
  reasons: codes(oneOf(REFUSAL_REASONS)),
  envelope: strictly({
    order: oneOf(['CMS', 'NONE']),
    returns: oneOf(['CMS', 'NONE']),
    cipher: oneOf(['AES_256_CBC', 'AES_256_GCM']),
  }),
  transport: oneOf(['DOWNLOAD', 'SFTP', 'HTTPS']),
  accountValidation: oneOf(['INTERFACE', 'DOCUMENT']),
  lastExecutionDay: strictly({
    afterDays: whole(0, 60),
    horizonDays: whole(0, 60),
    enforced: { type: 'boolean' },
  }),
});
