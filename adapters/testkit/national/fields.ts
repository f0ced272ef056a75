/** How the platform reads one member of `data`. */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'dateTime'
  | 'dateOrDateTime'
  | 'flag'
  | 'code'
  | 'residentCard'
  | 'secret'
  | 'idNumber'
  | 'image50'
  | 'image500'
  | 'file'
  | 'objects';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The values of a `code`. */
  readonly codes?: ReadonlySet<string>;
  /** The members of each element of an `objects` list. */
  readonly of?: readonly Field[];
  /** The most elements an `objects` list may have. */
  readonly most?: number;
  /** A day that must not lie after today, or a moment that must not lie after now. */
  readonly notAfter?: 'today' | 'now';
  /** Required as soon as this other member is given. */
  readonly requiredWith?: string;
}

type Extra = Omit<Field, 'name' | 'kind' | 'required'>;

export function must(name: string, kind: FieldKind = 'text', extra: Extra = {}): Field {
  return { name, kind, required: true, ...extra };
}

export function may(name: string, kind: FieldKind = 'text', extra: Extra = {}): Field {
  return { name, kind, required: false, ...extra };
}

export function mayText(names: string): Field[] {
  return names.split(' ').map((name) => may(name));
}

export function mustCode(name: string, codes: ReadonlySet<string>): Field {
  return must(name, 'code', { codes });
}

export function mayCode(name: string, codes: ReadonlySet<string>): Field {
  return may(name, 'code', { codes });
}

/** Files that go with a record; each has a name and at most 1 MB of Base64. */
export function attachments(name: string, most: number, requiredWith?: string): Field {
  const of = [must('name'), must('data', 'file')];
  return may(name, 'objects', requiredWith === undefined ? { of, most } : { of, most, requiredWith });
}

/** Every query is paged; the first page is 0. */
export const PAGING: readonly Field[] = [must('pageIndex', 'integer'), must('pageSize', 'integer')];
