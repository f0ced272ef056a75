import { CODE, refusal, success } from './answer.ts';
import type { Answer } from './answer.ts';
import { beijingDateTime } from './beijing-time.ts';
import type { CredentialBook, ProjectCredential } from './credentials.ts';
import { decryptField, encryptField } from './field-crypto.ts';
import type { Field } from './fields.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { JsonObject } from './json.ts';
import type { Method, MethodContext, PlatformRules, QueryMethod, WriteMethod } from './methods/method.ts';
import { METHODS } from './methods/table.ts';
import { readData } from './read-data.ts';
import type { Submission } from './records.ts';
import type { Clock } from './runtime/clock.ts';
import type { NationalStore } from './store.ts';

export interface PlatformParts {
  readonly store: NationalStore;
  readonly rules: PlatformRules;
  readonly credentials: CredentialBook;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** What misbehaviour does to one write: when it is processed, and whether it is refused then. */
export interface Fate {
  readonly delayMs: number;
  readonly refusal?: string;
}

/** Takes calls that passed the gate, and processes accepted writes when their time has come. */
export class Platform {
  readonly #parts: PlatformParts;
  readonly #context: MethodContext;
  readonly unknownFields = new Map<string, number>();
  readonly #waiting: Submission[] = [];

  constructor(parts: PlatformParts) {
    this.#parts = parts;
    this.#context = { store: parts.store, rules: parts.rules };
  }

  /** Takes up what an earlier run accepted; outcomes follow from it. */
  replay(entries: readonly JournalEntry[]): void {
    for (const entry of entries) {
      if (entry.kind === 'project') this.#admit(entry.project);
      else this.#enqueue(this.#withInput(entry.submission, decryptField));
    }
  }

  addProject(credential: ProjectCredential): void {
    const known = this.#parts.store.projects.has(credential.projectCode);
    if (known && this.#parts.credentials.isSame(credential)) return;
    this.#admit(credential);
    this.#parts.journal.append({ kind: 'project', project: credential });
  }

  /** Processes what is due, in the order of its due time. State never depends on when this is called. */
  settle(): void {
    const now = this.#parts.clock.now();
    const firstLater = this.#waiting.findIndex((submission) => submission.dueAt > now);
    const due = this.#waiting.splice(0, firstLater === -1 ? this.#waiting.length : firstLater);
    for (const submission of due) {
      const method = METHODS.get(submission.method) as WriteMethod;
      const outcome =
        submission.refusal === undefined
          ? method.apply(this.#context, submission)
          : ({ status: 10, result: submission.refusal } as const);
      this.#parts.store.outcomes.set(submission.requestSerialCode, outcome);
    }
  }

  get pending(): number {
    return this.#waiting.length;
  }

  call(method: Method, caller: ProjectCredential, data: JsonObject, fate: Fate): Answer {
    this.settle();
    const now = this.#parts.clock.now();
    const { input, errors, unknown } = readData(method.fields, data, { secret: caller.secret, now });
    if (method.name !== 'CheckSign.Query') this.#countUnknown(method.name, unknown);
    if (errors.length > 0) return refusal(CODE.parameter, errors.join(';'));
    if (input['projectCode'] !== undefined && input['projectCode'] !== caller.projectCode) {
      return refusal(CODE.permission, '无API访问权限:[projectCode]与appid不一致!');
    }
    return method.kind === 'query'
      ? this.#query(method, input, caller)
      : this.#accept(method, input, caller, { now, fate });
  }

  #query(method: QueryMethod, input: JsonObject, caller: ProjectCredential): Answer {
    const answer = method.answer(this.#context, input, caller);
    return answer.ok ? success(answer.data) : refusal(CODE.parameter, answer.message);
  }

  #accept(
    method: WriteMethod,
    input: JsonObject,
    caller: ProjectCredential,
    { now, fate }: { now: number; fate: Fate },
  ): Answer {
    const errors = method.check?.(this.#context, input, caller.projectCode) ?? [];
    if (errors.length > 0) return refusal(CODE.parameter, errors.join(';'));
    if (!this.#parts.store.projects.has(caller.projectCode)) this.addProject(caller);
    const submission: Submission = {
      requestSerialCode: this.#serialCode(method, now),
      method: method.name,
      projectCode: caller.projectCode,
      acceptedAt: now,
      dueAt: now + fate.delayMs,
      ...(fate.refusal !== undefined && { refusal: fate.refusal }),
      input,
    };
    this.#parts.journal.append({
      kind: 'submission',
      submission: this.#withInput(submission, encryptField),
    });
    this.#enqueue(submission);
    return success({ requestSerialCode: submission.requestSerialCode });
  }

  #serialCode(method: WriteMethod, now: number): string {
    const hour = beijingDateTime(now).replace(/\D/g, '').slice(0, 10);
    const number = String(this.#parts.store.submissions.size + 1).padStart(4, '0');
    return `${method.serialPrefix}-${hour}-1-${number}`;
  }

  /** Keeps the queue by due time; equal times stay in the order of arrival. */
  #enqueue(submission: Submission): void {
    this.#parts.store.submissions.set(submission.requestSerialCode, submission);
    const after = this.#waiting.findLastIndex((waiting) => waiting.dueAt <= submission.dueAt);
    this.#waiting.splice(after + 1, 0, submission);
  }

  #admit(credential: ProjectCredential): void {
    const { projectCode, name } = credential;
    const { projects } = this.#parts.store;
    this.#parts.credentials.set(credential);
    if (projects.has(projectCode)) return;
    projects.set(projectCode, { projectCode, fields: { projectCode, ...(name !== undefined && { name }) } });
  }

  /** The data file keeps encrypted members encrypted, under the secret of its time. */
  #withInput(
    submission: Submission,
    convert: (text: string, secret: string) => string | undefined,
  ): Submission {
    const method = METHODS.get(submission.method);
    const secret = this.#parts.credentials.find(submission.projectCode)?.secret;
    if (method === undefined || secret === undefined) {
      throw new Error('数据文件中的记录没有对应的方法或项目 / a record has no method or project');
    }
    const input = mapEncrypted(method.fields, submission.input, (text) => convert(text, secret));
    return { ...submission, input };
  }

  #countUnknown(method: string, names: readonly string[]): void {
    for (const name of names) {
      const key = `${method} ${name}`;
      this.unknownFields.set(key, (this.unknownFields.get(key) ?? 0) + 1);
    }
  }
}

function mapEncrypted(
  fields: readonly Field[],
  input: JsonObject,
  convert: (text: string) => string | undefined,
): JsonObject {
  const mapped: JsonObject = { ...input };
  for (const { name, kind, of = [] } of fields) {
    const value = input[name];
    if (Array.isArray(value)) {
      mapped[name] = value.map((item) => mapEncrypted(of, item as JsonObject, convert));
    } else if ((kind === 'secret' || kind === 'idNumber') && typeof value === 'string') {
      mapped[name] = convert(value) ?? value;
    }
  }
  return mapped;
}
