# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on the loopback for one test: smtp_server.py FOLDER MODE. It says its port on standard output, writes each letter into
FOLDER as it came, with who sent it to whom, and ends when standard input is closed.
MODE: plain, auth (asks for user adab, password secret), starttls, tls, refuse (550 to everybody), busy (451), drop (hangs up after the letter)."""
import asyncio
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
folder, mode = sys.argv[1], sys.argv[2]


class Keep:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode == "refuse":
            return "550 no such person"
        if mode == "busy":
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        Keep.count += 1
        name = f"{folder}/{Keep.count:03}"
        with open(name + ".eml", "wb") as out:
            out.write(envelope.original_content)
        with open(name + ".json", "w", encoding="ascii") as out:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": server.transport.get_extra_info("ssl_object") is not None}, out)
        if mode == "drop":
            server.transport.abort()
        return "250 kept"


def known(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (b"adab", b"secret")
    return AuthResult(success=good, handled=True)


context = None
if mode in ("starttls", "tls"):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(f"{folder}/server.pem", f"{folder}/server.key")


def session():
    return SMTP(
        Keep(),
        hostname="localhost",
        tls_context=context if mode == "starttls" else None,
        require_starttls=mode == "starttls",
        authenticator=known if mode == "auth" else None,
        auth_required=mode == "auth",
        auth_require_tls=False,
    )


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=context if mode == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
