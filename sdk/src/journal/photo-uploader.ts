import { isHubApiError, isHubError } from '../core/errors.ts';
import type { DeviceHub } from './device-hub.ts';
import type { Journal } from './journal.ts';
import type { PhotoDraft } from './journal-writer.ts';
import type { StepResult } from './pump.ts';

export interface PhotoUploaderSettings {
  journal: Journal;
  hub: DeviceHub;
  onPhotoRefused: (refusal: { sha256: string; code: string }) => void;
  onTrouble: (error: unknown) => void;
}

/** The photo itself is refused: too large, not an image, or not what its name says. */
const PHOTO_REFUSED = new Set([400, 413, 415, 422]);

/** Sends photos on their own way, so that events never wait for them. */
export class PhotoUploader {
  readonly #settings: PhotoUploaderSettings;

  constructor(settings: PhotoUploaderSettings) {
    this.#settings = settings;
  }

  async step(signal: AbortSignal): Promise<StepResult> {
    const { journal, onTrouble } = this.#settings;
    try {
      const photo = await journal.nextPhoto();
      if (!photo) return { kind: 'IDLE' };
      await this.#send(photo, signal);
      return { kind: 'DONE', pauseMs: 0 };
    } catch (error) {
      if (!(isHubError(error) && error.kind === 'ABORT')) onTrouble(error);
      return { kind: 'FAILED', retryAfterMs: isHubApiError(error) ? error.retryAfterMs : undefined };
    }
  }

  async #send({ sha256, bytes }: PhotoDraft, signal: AbortSignal): Promise<void> {
    const { journal, hub, onPhotoRefused } = this.#settings;
    try {
      await hub.putPhoto(bytes, { maxAttempts: 1, signal });
    } catch (error) {
      if (!isHubApiError(error) || !PHOTO_REFUSED.has(error.status)) throw error;
      onPhotoRefused({ sha256, code: error.code });
    }
    await journal.settlePhoto(sha256);
  }
}
