import { builderFor, type BadRequest, type Ground } from './case.ts';
import { contentCases } from './content.ts';
import { httpCases } from './http.ts';
import { signatureCases } from './signature.ts';

/** Every kind of request that a hub must refuse, each with the code and the place it must be told. */
export function badRequests(ground: Ground): BadRequest[] {
  const builder = builderFor(ground);
  return [...httpCases(builder), ...signatureCases(builder), ...contentCases(builder)];
}
