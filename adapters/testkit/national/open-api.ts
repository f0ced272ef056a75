import type { IncomingMessage, ServerResponse } from 'node:http';
import { CODE, refusal } from './answer.ts';
import type { Answer } from './answer.ts';
import type { CallLog } from './call-log.ts';
import type { FaultBoard, FaultName, Target } from './faults.ts';
import { passGate } from './gate.ts';
import type { GateRules } from './gate.ts';
import { isJsonObject } from './json.ts';
import type { Fate, Platform } from './platform.ts';
import { RateWindow } from './rate-window.ts';
import { readForm } from './read-form.ts';
import type { Clock } from './runtime/clock.ts';
import { ANSWER_FAULTS, answerText, sendAnswer } from './send-answer.ts';
import type { AnswerFault, CodeType } from './send-answer.ts';
import type { FormParameters } from './signature.ts';

export interface OpenApiParts {
  readonly platform: Platform;
  readonly gate: GateRules;
  readonly faults: FaultBoard;
  readonly log: CallLog;
  readonly clock: Clock;
  readonly codeType: CodeType;
  readonly asyncDelayMs: number;
  readonly maxBodyBytes: number;
  /** The platform's own rate, before any misbehaviour; undefined is unlimited. */
  readonly callsPerSecond: number | undefined;
}

/** `POST {base}/open.api`: one call from its bytes to its answer, with whatever is to go wrong on the way. */
export class OpenApi {
  readonly #parts: OpenApiParts;
  readonly #rate = new RateWindow();

  constructor(parts: OpenApiParts) {
    this.#parts = parts;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request, this.#parts.maxBodyBytes);
    if (!form.ok && form.reason === 'aborted') return;
    if (!form.ok && form.reason === 'too-large') {
      response.writeHead(413, { connection: 'close' }).end();
      return;
    }
    const parameters: FormParameters = form.ok ? form.parameters : {};
    const target: Target = { method: parameters['method'], projectCode: parameters['appid'] };
    const struck: FaultName[] = [];
    const early = this.#beforeProcessing(target, struck);
    if (early === 'outage') {
      request.socket.destroy();
      this.#note(target, undefined, struck);
      return;
    }
    if (early !== undefined) {
      this.#note(target, undefined, struck);
      sendAnswer(response, '', early);
      return;
    }
    const answer = form.ok
      ? this.#answer(parameters, request, target, struck)
      : refusal(CODE.parameter, '请求参数无效:Content-Type无效!');
    const fault = this.#parts.faults.strike(ANSWER_FAULTS, target);
    if (fault !== undefined) struck.push(fault.kind);
    this.#note(target, answer, struck);
    sendAnswer(response, answerText(answer, this.#parts.codeType), fault);
  }

  /** Faults that leave no trace in the platform. */
  #beforeProcessing(target: Target, struck: FaultName[]): AnswerFault | 'outage' | undefined {
    const { faults } = this.#parts;
    const fault =
      faults.strike(['outage'], target) ??
      faults.strike(['http-500', 'html-page'], target, ({ processed }) => processed !== true);
    if (fault === undefined) return undefined;
    struck.push(fault.kind);
    return fault.kind === 'outage' ? 'outage' : fault;
  }

  #answer(parameters: FormParameters, request: IncomingMessage, target: Target, struck: FaultName[]): Answer {
    const { faults, gate, platform, clock } = this.#parts;
    const refused = faults.strike(['ip-refused', 'internal-error'], target);
    if (refused !== undefined) {
      struck.push(refused.kind);
      return refused.kind === 'ip-refused'
        ? refusal(CODE.address, 'IP校验错误')
        : refusal(CODE.other, 'Internal Error');
    }
    const now = clock.now();
    const remoteAddress = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
    const takePlace = (): boolean => this.#takePlace(now, target, struck);
    const passed = passGate(gate, { parameters, remoteAddress, now, takePlace });
    if (!passed.ok) return passed.answer;
    const isWrite = passed.method.kind === 'write';
    const fate = isWrite ? this.#fate(target, struck) : { delayMs: 0 };
    return platform.call(passed.method, passed.caller, passed.data, fate);
  }

  #takePlace(now: number, target: Target, struck: FaultName[]): boolean {
    const limit = this.#parts.faults.strike(['rate-limit'], target);
    const perSecond = limit?.perSecond ?? this.#parts.callsPerSecond;
    const free = perSecond === undefined || this.#rate.take(now, perSecond);
    if (!free && limit !== undefined) struck.push(limit.kind);
    return free;
  }

  #fate(target: Target, struck: FaultName[]): Fate {
    const delay = this.#parts.faults.strike(['async-delay'], target);
    const reject = this.#parts.faults.strike(['reject'], target);
    if (delay !== undefined) struck.push(delay.kind);
    if (reject !== undefined) struck.push(reject.kind);
    return {
      delayMs: delay?.ms ?? this.#parts.asyncDelayMs,
      ...(reject !== undefined && { refusal: reject.message ?? '数据校验不通过!' }),
    };
  }

  #note(target: Target, answer: Answer | undefined, faults: readonly FaultName[]): void {
    const serial = isJsonObject(answer?.data) ? answer.data['requestSerialCode'] : undefined;
    this.#parts.log.add({
      at: this.#parts.clock.now(),
      method: target.method ?? '',
      projectCode: target.projectCode ?? '',
      code: answer?.code,
      message: answer?.message ?? '',
      ...(typeof serial === 'string' && { requestSerialCode: serial }),
      faults,
    });
  }
}
