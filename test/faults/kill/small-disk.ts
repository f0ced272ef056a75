import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const CHUNK = Buffer.alloc(1024 * 1024);
const FINE = Buffer.alloc(512);

/** A file system of its own in a folder, small enough to be filled. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Null where this machine does not let us mount one. */
  static mount(folder: string, mebibytes: number): SmallDisk | null {
    try {
      const options = `size=${mebibytes}m,mode=0711`;
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
      chmodSync(folder, 0o711);
      return new SmallDisk(folder);
    } catch {
      return null;
    }
  }

  /** Takes the last byte. */
  fill(): void {
    const descriptor = openSync(this.#balloon, 'w');
    for (const piece of [CHUNK, FINE]) while (canWrite(descriptor, piece));
    closeSync(descriptor);
  }

  empty(): void {
    rmSync(this.#balloon, { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['-l', this.folder], { stdio: 'ignore' });
  }

  get #balloon(): string {
    return join(this.folder, 'balloon');
  }
}

function canWrite(descriptor: number, piece: Buffer): boolean {
  try {
    return writeSync(descriptor, piece) === piece.length;
  } catch {
    return false;
  }
}
