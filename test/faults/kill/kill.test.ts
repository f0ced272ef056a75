import { expect, it } from 'vitest';
import { tableOf } from './report.ts';
import { runRound } from './round.ts';

const KILLS = 24;

it(
  'loses nothing and does nothing twice while its processes are killed at random [P1, P2, P6, P7, P10]',
  { timeout: 600_000 },
  async () => {
    const report = await runRound({ seed: 20_261, kills: KILLS, gapMs: 900, smallDisks: true });
    const { accounts, unanswered, audit, kills } = report;
    expect(report.faults, tableOf(report)).toEqual([]);
    expect(kills).toBe(KILLS);
    expect(accounts).toMatchObject({ lost: 0, storedTwice: 0, disordered: 0, parked: 0, refused: 0 });
    expect(accounts.promised).toBeGreaterThan(500);
    expect(accounts.partners.map(({ settle }) => settle).toSorted()).toEqual(['key', 'natural', 'query']);
    for (const partner of accounts.partners)
      expect(partner).toMatchObject({ effects: accounts.stored, lost: 0, duplicates: 0, disordered: 0 });
    // A day on which every answer came would prove nothing of what happens when none does.
    expect(unanswered.reduce((sum, { calls }) => sum + calls, 0)).toBeGreaterThan(0);
    expect(audit).toMatchObject({ sound: true, findings: 0 });
  },
);
