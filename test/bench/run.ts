import { intakeBench } from './intake.ts';
import { intakeSingleBench } from './intake-single.ts';

/** One file for each bench, and its name here. Each measures its reference in the same run. */
const BENCHES: Record<string, () => Promise<object>> = {
  intake: intakeBench,
  'intake-single': intakeSingleBench,
};

/** `npm run bench -- intake intake-single`: runs the benches named, or all; one JSON line each. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `没有这个基准 / no such bench: ${unknown.join(', ')}. 可选 / known: ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES))
    console.log(JSON.stringify(await BENCHES[name]?.()));
}
