import { parseArgs } from 'node:util';

export interface CityOptions {
  /** End when nothing is pending, and compare with the expectation. */
  once: boolean;
  dataFolder: string;
  /** 1 plays the day in a minute; 4 in a quarter of it. */
  speed: number;
  /** Where the hub is wanted; any free port when that one is taken. */
  port: number;
  help: boolean;
}

export const HELP = `npm start -- [选项 / options]
  --once            全部上报完毕后结束，与预期核对，最后一行输出 JSON / end when nothing is pending, compare, print JSON
  --data <folder>   数据文件夹，默认 ./data / data folder, ./data by default
  --port <number>   枢纽的端口，默认 8080；0 或被占用时取任意空闲端口 / port of the hub, 8080 by default; 0 takes any
  --speed <number>  加快倍数，默认 1（一天压缩为一分钟） / how much faster than a day a minute, 1 by default
  --help            本说明 / this text`;

export type OptionsResult = { ok: true; options: CityOptions } | { ok: false; reason: string };

export function readOptions(args: readonly string[]): OptionsResult {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        once: { type: 'boolean', default: false },
        data: { type: 'string', default: './data' },
        speed: { type: 'string', default: '1' },
        port: { type: 'string', default: '8080' },
        help: { type: 'boolean', default: false },
      },
    });
    const speed = Number(values.speed);
    if (!(speed >= 0.1 && speed <= 100)) {
      return { ok: false, reason: '--speed: 0.1 … 100' };
    }
    const port = Number(values.port);
    if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      return { ok: false, reason: '--port: 0 … 65535' };
    }
    const { once, help, data: dataFolder } = values;
    return { ok: true, options: { once, dataFolder, speed, port, help } };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}
