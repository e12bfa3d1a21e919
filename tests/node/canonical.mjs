// SPDX-License-Identifier: GPL-3.0-or-later
// JSON in the one form that is hashed and signed (RFC 8785): no spaces, the keys of an object in the order of their UTF-16 code units,
// texts and numbers as ECMAScript writes them. Adab's records hold whole numbers within ±(2^53−1) only, so numbers need no more thought.
export function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${members.join(',')}}`;
}
