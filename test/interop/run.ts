import { checkBankMessages, type InteropResult } from './bank-messages.ts';

/**
 * `npm run interop`: what the hub writes, judged by others. ISO20022_XSD names the folder with the standard's schemas.
 */
const folder = process.env['ISO20022_XSD'];
const results: InteropResult[] =
  folder === undefined
    ? [
        {
          name: 'ISO 20022',
          outcome: 'not checked',
          detail: '请用 ISO20022_XSD 指定 XSD 文件夹 / set ISO20022_XSD to the folder with the XSDs',
        },
      ]
    : await checkBankMessages(folder);
for (const { name, outcome, detail } of results) console.log(`${outcome.padEnd(11)} ${name}: ${detail}`);
if (results.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
