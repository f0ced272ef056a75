import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameJson, type JsonObject } from './json.ts';
import { maskIdNumber, maskPhone, maskRecord } from './masking.ts';
import { joinRecord, splitRecord } from './sealed-members.ts';

const name = fc.constantFrom(
  'name',
  'idCardNumber',
  'phone',
  'manager',
  'bankAccounts',
  'accountNumber',
  'address',
);
const record = fc.letrec<{ record: JsonObject; value: JsonObject[string] }>((tie) => ({
  record: fc.dictionary(name, tie('value')) as fc.Arbitrary<JsonObject>,
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }) as fc.Arbitrary<never>,
    tie('record'),
  ) as fc.Arbitrary<JsonObject[string]>,
})).record;

const PARTICIPANT = {
  participationType: '006',
  bankAccounts: [{ bankCode: '102', branchName: '示例支行', accountNumber: '9900010000000001' }],
  manager: { name: '测试乙', idCardType: '01', idCardNumber: '990001198512120025', phone: '19900000002' },
};

describe('sealed members', () => {
  it('come back where they stood', () => {
    fc.assert(
      fc.property(record, (stated) => {
        expect(sameJson(joinRecord(splitRecord(stated)), stated)).toBe(true);
      }),
    );
  });

  it('leave no number, phone, account or address in what is stored clear [I-22]', () => {
    const { clear } = splitRecord(PARTICIPANT);
    expect(clear).toEqual({
      participationType: '006',
      bankAccounts: [{ bankCode: '102', branchName: '示例支行' }],
      manager: { name: '测试乙', idCardType: '01' },
    });
  });

  it('are masked in answers [I-22]', () => {
    expect(maskRecord(PARTICIPANT)).toEqual({
      participationType: '006',
      bankAccounts: [{ bankCode: '102', branchName: '示例支行', accountNumber: '************0001' }],
      manager: { name: '测试乙', idCardType: '01', idCardNumber: '9900**********0025', phone: '199****0002' },
    });
    expect(
      maskRecord({ birthDate: '1990-01-01', address: '示例市一号', email: 'office@example.com' }),
    ).toEqual({
      birthDate: '****-**-**',
      address: '示****',
      email: 'o****@example.com',
    });
  });

  it('show at most the last two places of short numbers', () => {
    expect(maskIdNumber('E12345678')).toBe('*******78');
    expect(maskPhone('12345')).toBe('***45');
    expect(maskPhone('1')).toBe('*');
  });
});
