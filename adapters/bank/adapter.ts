import { lineCheck, orderWriter } from './order-file.ts';
import { BANK_FACTS, type BankManifest } from './manifest.ts';
import type { BankAdapter, BankFacts } from './port.ts';
import { readReturn } from './return-file.ts';

/** A manifest as the hub's port sees it. */
export function bankAdapter(manifest: BankManifest): BankAdapter {
  return {
    facts: factsOf(manifest),
    checkLine: lineCheck(manifest),
    orderWriter: () => orderWriter(manifest),
    readReturn: (content) => readReturn(manifest, content),
  };
}

function factsOf(manifest: BankManifest): BankFacts {
  const { limits, lastExecutionDay } = manifest;
  return {
    manifest: manifest.bank,
    title: manifest.title,
    assumed: BANK_FACTS.filter((name) => manifest.facts[name] === 'assumed'),
    extension: manifest.order.extension,
    limits: { linesPerFile: limits.linesPerFile, lineFen: limits.lineFen, fileFen: limits.fileFen },
    cipher: manifest.envelope.cipher,
    horizonDays: lastExecutionDay.horizonDays,
    executionDays: lastExecutionDay.afterDays,
    enforcesLastDay: lastExecutionDay.enforced,
    accountValidation: manifest.accountValidation,
    transport: manifest.transport,
  };
}
