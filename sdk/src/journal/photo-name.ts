export const photoName = (sha256: string): string => `photo-${sha256}`;

/** The hash in a photo's file name, undefined for other files. */
export const photoOfName = (name: string): string | undefined => /^photo-([0-9a-f]{64})$/.exec(name)?.[1];
