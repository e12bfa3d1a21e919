// SPDX-License-Identifier: GPL-3.0-or-later
// Does what adabctl signs and proves hold for somebody who has none of our code? `node tests/node/check.mjs build/dev/bin/adabctl` makes a
// small demonstration and checks it with Node's own cryptography. The other files here say how, and may be copied.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { canonical } from './canonical.mjs';
import { isConsistent, isIncluded, leafHash, rootOf } from './merkle.mjs';
import { isGenuineCheckpoint, isSignedBy, readClaim } from './signature.mjs';

if (process.argv.length !== 3) {
    console.error('usage: node tests/node/check.mjs PATH/TO/adabctl');
    process.exit(2);
}
const program = resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'adab-node-'));
const now = '2026-05-20T06:00:00Z';

const run = (...words) =>
    execFileSync(program, ['--data', join(folder, 'house'), ...words, '--json'], { encoding: 'utf8', maxBuffer: 1 << 30 });
const ask = (...words) => JSON.parse(run(...words));

/// The same with one bit of one octet turned.
const flipped = (text, at) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);

function claimsHold() {
    run('keys', 'public', join(folder, 'issuer.json'));
    const issuer = JSON.parse(readFileSync(join(folder, 'issuer.json'), 'utf8'));
    const matrix = ask('report', 'matrix', '--at', now);
    const holder = matrix.rows.find((row) => row.cells[0] === 'certified');
    const { claim: text } = ask('gate', 'call', 'credentials.certificate',
        JSON.stringify({ person: holder.person, program: matrix.programs[0].program }), '--at', now).value;

    const claim = readClaim(text, issuer.key);
    assert.ok(claim, 'the signature fits');
    assert.equal(claim.issuer, issuer.issuer);
    assert.equal(claim.issuerName, issuer.name);
    assert.ok(claim.validFrom <= now.slice(0, 10) && now.slice(0, 10) <= claim.validUntil);
    // The record that the claim points at is the award itself.
    assert.equal(JSON.parse(ask('ledger', 'prove', String(claim.ledgerSeq)).leaf).subject, holder.person);

    const dot = text.lastIndexOf('.');
    for (let at = 'ADAB1.'.length; at < text.length - 1; ++at) {
        if (at !== dot) assert.equal(readClaim(flipped(text, at), issuer.key), null, `octet ${at} was changed`);
    }
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x;
    assert.equal(readClaim(text, other), null, 'another key');
    return issuer.key;
}

function recordsAreTheLeaves(key) {
    const checkpoint = ask('ledger', 'checkpoint');
    assert.ok(isGenuineCheckpoint(checkpoint, key), 'the checkpoint is signed');
    assert.equal(checkpoint.epoch, 1);
    for (const field of ['size', 'epoch']) {
        assert.ok(!isGenuineCheckpoint({ ...checkpoint, [field]: checkpoint[field] + 1 }, key), `${field} is signed`);
    }
    assert.ok(!isGenuineCheckpoint({ ...checkpoint, root: flipped(checkpoint.root, 9) }, key), 'the root is signed');

    const records = run('ledger', 'export').trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.equal(records.length, checkpoint.size);
    const leaves = records.map((record) => leafHash(canonical(record)));
    assert.equal(rootOf(leaves), checkpoint.root, 'every record, in order, is what was signed');
    const changed = leafHash(canonical({ ...records[40], subject: 'p-somebody' }));
    assert.notEqual(rootOf([...leaves.slice(0, 40), changed, ...leaves.slice(41)]), checkpoint.root);
    return { checkpoint, records, leaves };
}

function proofsHold({ checkpoint, records, leaves }) {
    const { size, root } = checkpoint;
    for (const seq of [1, 2, 64, 65, Math.floor(size / 2), size - 1, size]) {
        const proof = ask('ledger', 'prove', String(seq));
        assert.equal(proof.leaf, canonical(records[seq - 1]), 'the leaf is the canonical record');
        assert.equal(proof.leafHash, leaves[seq - 1]);
        assert.ok(isIncluded(leaves[seq - 1], seq, size, proof.proof, root), `record ${seq} is included`);
        assert.ok(!isIncluded(leafHash(canonical({ ...records[seq - 1], v: 9 })), seq, size, proof.proof, root));
        assert.ok(!isIncluded(leaves[seq - 1], seq === 1 ? 2 : seq - 1, size, proof.proof, root), 'in its own place only');
    }
    for (const from of [1, 7, 64, 100, size - 1, size]) {
        const proof = ask('ledger', 'prove', '--from', String(from), '--to', String(size));
        assert.equal(proof.toRoot, root);
        assert.equal(proof.fromRoot, rootOf(leaves.slice(0, from)));
        assert.ok(isConsistent(from, size, proof.fromRoot, root, proof.proof), `${from} records are the beginning of ${size}`);
        const otherPast = rootOf([leafHash('another past'), ...leaves.slice(1, from)]);
        assert.ok(!isConsistent(from, size, otherPast, root, proof.proof), 'another past is no beginning');
    }
}

/// A person's file, as its reader may check it without any code of ours.
function filesHold(key, { records }) {
    const person = records.find((record) => record.type === 'certification.awarded').subject;
    const place = join(folder, 'file');
    run('person', 'export', person, place);
    const file = JSON.parse(readFileSync(join(place, 'person.json'), 'utf8'));
    const { signature, ...signed } = file;
    assert.ok(isSignedBy(key, canonical(signed), signature), 'the file is signed');
    assert.ok(isGenuineCheckpoint(file.checkpoint, key));
    assert.equal(file.files['person.pdf'], createHash('sha256').update(readFileSync(join(place, 'person.pdf'))).digest('hex'));
    const byId = new Map();
    for (const { record, proof } of file.records) {
        assert.equal(record.subject, person);
        assert.ok(isIncluded(leafHash(canonical(record)), record.seq, file.checkpoint.size, proof, file.checkpoint.root), `record ${record.seq}`);
        byId.set(record.id, record);
    }
    for (const { record, field, salt, text } of file.texts) {
        const digest = createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex');
        assert.equal(byId.get(record).private[field], digest, `${field} is what was recorded`);
    }
    assert.ok(file.records.length > 5 && file.texts.length > 1);
    assert.ok(!isSignedBy(key, canonical({ ...signed, person: 'p-other' }), signature), 'whose it is, is signed');
    return file;
}

try {
    run('demo', '--staff', '8', '--seed', '3', '--now', now);
    const key = claimsHold();
    console.log('claims: signed with Ed25519, and every changed octet is seen');
    const ledger = recordsAreTheLeaves(key);
    console.log(`records: ${ledger.records.length} hash to the root of the signed checkpoint`);
    proofsHold(ledger);
    console.log('proofs: inclusion and consistency hold');
    const file = filesHold(key, ledger);
    console.log(`a person's file: ${file.records.length} records and ${file.texts.length} texts are what was recorded`);
} finally {
    rmSync(folder, { recursive: true, force: true });
}
