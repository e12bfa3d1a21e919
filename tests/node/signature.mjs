// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 (RFC 8032), keys and signatures as base64url, and the two things that the organisation signs.
import { createPublicKey, verify } from 'node:crypto';

import { canonical } from './canonical.mjs';

export function isSignedBy(publicKey, text, signature) {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64url'));
}

/// The text of a certificate's QR code: `ADAB1.<payload>.<signature>`. The payload is base64url of an RFC 8785 list; the signature is over
/// everything before the last dot. Nothing where it is not of that form or not signed by that key.
export function readClaim(text, publicKey) {
    const dot = text.lastIndexOf('.');
    const payload = text.slice('ADAB1.'.length, dot);
    if (!text.startsWith('ADAB1.') || text.length > 400 || !isSignedBy(publicKey, text.slice(0, dot), text.slice(dot + 1))) return null;
    const list = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    const [issuer, issuerName, serial, holder, program, achievement, validFrom, validUntil, ledgerSeq] = list;
    return { issuer, issuerName, serial, holder, program, achievement, validFrom, validUntil, ledgerSeq };
}

/// A checkpoint `{at, epoch, key, organisation, root, signature, size}`: the signature is over the RFC 8785 text of all the rest.
export function isGenuineCheckpoint(checkpoint, publicKey) {
    const { signature, ...rest } = checkpoint;
    return checkpoint.key === publicKey && isSignedBy(publicKey, canonical(rest), signature);
}
