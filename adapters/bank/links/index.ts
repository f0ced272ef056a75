import type { OutboundHttp } from '../../port.ts';
import type { MakeBankLink } from '../port.ts';
import { httpsLink } from './https-link.ts';
import { sftpLink } from './sftp-link.ts';

export interface LinkDeps {
  clock: { now(): number };
  random: { bytes(length: number): Buffer };
  /** A client that reaches only the hosts named, as `host:port`, and takes bodies of any size. */
  httpFor: (allow: readonly string[]) => OutboundHttp;
}

/** How files travel to banks and returns come back, by the transport that the operator set. */
export function bankLinks(deps: LinkDeps): MakeBankLink {
  return (transport, secrets) => {
    switch (transport.kind) {
      case 'DOWNLOAD':
        return {};
      case 'SFTP':
        return sftpLink(transport, secrets);
      case 'HTTPS':
        return httpsLink(transport, secrets, deps);
    }
  };
}
