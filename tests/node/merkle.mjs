// SPDX-License-Identifier: GPL-3.0-or-later
// The Merkle tree of RFC 9162 (Certificate Transparency). Digests are hexadecimal here, as adabctl prints them.
import { createHash } from 'node:crypto';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/// §2.1.1: a record's leaf is the hash of its RFC 8785 text after an octet 0; a node that of its children after an octet 1.
export const leafHash = (text) => sha256(Buffer.from([0]), Buffer.from(text, 'utf8'));
const nodeHash = (left, right) => sha256(Buffer.from([1]), Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));

/// §2.1.1: the root of all leaves; the left half is the largest power of two that leaves something for the right.
export function rootOf(leaves) {
    if (leaves.length === 0) return sha256('');
    if (leaves.length === 1) return leaves[0];
    let half = 1;
    while (half * 2 < leaves.length) half *= 2;
    return nodeHash(rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

/// §2.1.3.2: is the leaf with that sequence number (from 1) in the tree of `size` leaves with that root?
export function isIncluded(leaf, seq, size, proof, root) {
    let fn = seq - 1;
    let sn = size - 1;
    let r = leaf;
    for (const p of proof) {
        if (sn === 0) return false;
        if (fn % 2 === 1 || fn === sn) {
            r = nodeHash(p, r);
            while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
        } else {
            r = nodeHash(r, p);
        }
        [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    }
    return sn === 0 && r === root;
}

/// §2.1.4.2: is the tree of `from` leaves the beginning of the tree of `to` leaves?
export function isConsistent(from, to, fromRoot, toRoot, proof) {
    if (from === to) return proof.length === 0 && fromRoot === toRoot;
    const isFull = Number.isInteger(Math.log2(from));  // a full old tree is its own first node, and is left out
    const [first, ...rest] = isFull ? [fromRoot, ...proof] : proof;
    let fn = from - 1;
    let sn = to - 1;
    while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    let fr = first;
    let sr = first;
    for (const c of rest) {
        if (sn === 0) return false;
        if (fn % 2 === 1 || fn === sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
        } else {
            sr = nodeHash(sr, c);
        }
        [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    }
    return sn === 0 && fr === fromRoot && sr === toRoot;
}
