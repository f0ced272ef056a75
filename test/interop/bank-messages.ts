import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { demoBanks } from '@realname-hub/adapters/bank/banks/index.ts';
import type { BankManifest, FileFormat } from '@realname-hub/adapters/bank/manifest.ts';
import { writeOrder } from '@realname-hub/adapters/bank/testing/write-order.ts';
import { writeReturn } from '@realname-hub/adapters/bank/return-file.ts';
import { entryOfEachResult } from '@realname-hub/adapters/bank/testing/entries.ts';
import { collected, demoLine, demoLines, demoOrder } from '@realname-hub/adapters/bank/testing/orders.ts';

export interface InteropResult {
  name: string;
  outcome: 'ok' | 'failed' | 'not checked';
  detail: string;
}

/**
 * What the hub writes as ISO 20022, against the standard's own schemas. They are not the product's to give away: the
 * operator names the folder where they are. A message whose schema is not there is told as not checked.
 */
export async function checkBankMessages(folder: string): Promise<InteropResult[]> {
  const results: InteropResult[] = [];
  for (const manifest of demoBanks) {
    for (const { name, format, bytes } of messagesOf(manifest)) {
      if (format.layout !== 'XML') continue;
      const schema = join(folder, `${format.message}.xsd`);
      const title = `${manifest.bank} ${name} ${format.message}`;
      if (existsSync(schema)) results.push({ name: title, ...(await validated(schema, await bytes())) });
      else results.push({ name: title, outcome: 'not checked', detail: `no ${format.message}.xsd` });
    }
  }
  return results;
}

interface Message {
  name: string;
  format: FileFormat;
  bytes: () => Promise<Buffer>;
}

function messagesOf(manifest: BankManifest): Message[] {
  const lines = [
    ...demoLines(200),
    demoLine(201, {
      payeeName: '阿卜杜·热合曼 <&>',
      branchCnaps: '102100099996',
      bankName: '测试银行',
      idCardNumber: '990001199001010013',
      note: '十月工资',
    }),
  ];
  const order: Message = {
    name: 'order',
    format: manifest.order,
    bytes: () => collected(writeOrder(manifest, demoOrder(lines), lines)),
  };
  const returns = manifest.returns.map((format): Message => {
    const head = {
      returnId: 'R2026110900001',
      createdAt: '2026-11-09T18:00:00+08:00',
      fileId: 'WG2026100001',
      stage: 'RESULT' as const,
      payerAccount: '4400000000000000001',
    };
    const entries = entryOfEachResult(manifest, format);
    return {
      name: format.name,
      format,
      bytes: () => collected(writeReturn(manifest, format.name, head, () => entries)),
    };
  });
  return [order, ...returns];
}

async function validated(schema: string, bytes: Buffer): Promise<Omit<InteropResult, 'name'>> {
  const xsd = XmlDocument.fromBuffer(await readFile(schema));
  const validator = XsdValidator.fromDoc(xsd);
  const document = XmlDocument.fromBuffer(bytes);
  try {
    validator.validate(document);
    return { outcome: 'ok', detail: `${bytes.length} bytes` };
  } catch (error) {
    return { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    document.dispose();
    validator.dispose();
    xsd.dispose();
  }
}
