import type { Draft } from '../../hub/src/http/test-requests.ts';

/** Somebody's data, where a caller has no business to put it. */
export interface Person {
  idNumber: string;
  phone: string;
  card: string;
  address: string;
}

/** Requests that are refused (or find nothing) and carry somebody's data in path, query, header, member or value. */
export function misplaced(
  { idNumber, phone, card, address }: Person,
  companyId: string,
  project: string,
): Draft[] {
  const worker = (more: object): Draft => ({
    target: '/v1/workers',
    body: { name: '测试', idCardType: '01', idCardNumber: idNumber, phone, ...more },
  });
  const company = (body: object | string): Draft => ({
    method: 'PUT',
    target: `/v1/companies/${companyId}`,
    body,
  });
  const movement = (key: string): Draft => ({
    target: `${project}/workers/${idNumber}/movements`,
    body: { type: 'JOIN', date: idNumber },
    headers: { 'Idempotency-Key': key },
  });
  const encoded = encodeURIComponent(address);
  return [
    { target: `/v1/workers/${idNumber}` },
    { target: `/v1/${idNumber}` },
    { target: `/v1/photos/${idNumber}` },
    { target: `/v1/companies/${idNumber}` },
    { target: `${project}/attendance-events/${card}` },
    { target: `/v1/companies?idCardNumber=${idNumber}&phone=${phone}` },
    { target: `/v1/companies?${idNumber}=1` },
    { target: `/v1/companies?address=${encoded}` },
    { target: `/v1/companies?limit=${phone}` },
    { target: `/v1/companies?limit=5&limit=${card}` },
    { target: `/v1/companies?cursor=${card}` },
    { target: `/v1/deliveries?recordId=${idNumber}` },
    { target: `/v1/devices?status=${phone}` },
    worker({ [idNumber]: 1 }),
    worker({ [address]: 1 }),
    worker({ gender: idNumber }),
    worker({ phone: `tel ${phone}` }),
    worker({ birthDate: '1901-01-01' }),
    worker({ photoSha256: card }),
    worker({ idCardNumber: `${idNumber} ${phone}` }),
    worker({ idCardNumber: idNumber.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')) }),
    company({ name: '示例', areaCode: idNumber }),
    company({ name: '示例', areaCode: '990001', legalPerson: idNumber }),
    company({ name: '示例', areaCode: '990001', registeredOn: idNumber }),
    company({ name: '示例', areaCode: '990001', contactPhone: address }),
    company(`{"name":"${idNumber}","${card}":1,"${card}":2}`),
    company(`{"${phone}":"${idNumber}`),
    company(`{"name": ${idNumber}x}`),
    company(`{"name":"${address}\\u0000"}`),
    movement(`"${idNumber} ${phone}`),
    movement('a-key-of-its-own'),
    { ...worker({}), headers: { 'Content-Type': `application/${idNumber}` } },
    { ...worker({}), headers: { 'Content-Encoding': idNumber } },
    { target: '/v1/companies', headers: { Accept: `text/${phone}` } },
    { target: '/v1/companies', headers: { Expect: card } },
    { target: '/v1/companies', headers: { 'Content-Digest': `sha-256=:${card}:` } },
    {
      method: 'PUT',
      target: `/v1/photos/${'0'.repeat(64)}`,
      body: address,
      headers: { 'Content-Type': 'image/png' },
    },
  ];
}
